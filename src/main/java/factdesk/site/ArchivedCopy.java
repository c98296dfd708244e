package factdesk.site;

/**
 * A copy of a page that is gone.
 *
 * @param url where it was
 * @param archiveUrl where the copy is
 */
record ArchivedCopy(String url, String archiveUrl) {}
