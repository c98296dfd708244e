package factdesk.desk.undo;

/**
 * What somebody did last to a claim of an article.
 *
 * @param says it in the newsroom's words
 * @param isUndoable whether it can be taken back; publishing can not, for readers have seen it
 */
public record LastDeed(long id, long claimId, String says, boolean isUndoable) {}
