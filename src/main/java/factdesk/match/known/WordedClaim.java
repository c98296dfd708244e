package factdesk.match.known;

/**
 * A claim in the words of one article.
 *
 * @param speaker whose statement is judged; null for nobody's
 */
record WordedClaim(
        long claimId, int version, long occurrenceId, long articleId, String headline, String speaker, String quote) {

    /** Its words as the article has them, as the desk has them, and whose they are. */
    Wording wording() {
        return Wording.of(quote + " . " + headline + (speaker == null ? "" : " , " + speaker));
    }
}
