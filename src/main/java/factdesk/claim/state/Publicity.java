package factdesk.claim.state;

/** Whether the public reads a claim. It says nothing about how far the desk is with it. */
public enum Publicity {
    /** The public never saw it. */
    PRIVATE,
    /** The public reads its latest revision. */
    PUBLISHED,
    /** The public read it; its page says why no longer. */
    WITHDRAWN
}
