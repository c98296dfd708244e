package factdesk.extract.attribution.model;

/** The labels of the two chains. */
final class Roles {
    /** First chain: where a cue, a source, a content begins or goes on. */
    static final int NONE = 0;

    static final int CUE = 1;
    static final int SOURCE = 3;
    static final int CONTENT = 5;

    /** Labels of the first chain; each role has one for its first word and, one higher, one for the rest. */
    static final int TAGS = 7;

    /** Second chain, for one cue: which words are its source and its content. */
    static final int LINK_CUE = 1;

    static final int LINK_SOURCE = 2;
    static final int LINK_CONTENT = 3;
    static final int LINKS = 4;

    /** The judge: wrong or right. */
    static final int RIGHT = 1;

    static final int VERDICTS = 2;

    private Roles() {}
}
