package factdesk.desk.workbench;

/** What words are in an attribution; of parts that overlap the later one is shown. */
enum Part {
    CONTENT("content"),
    SOURCE("source"),
    CUE("cue");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** What the pages call it, in style sheets too. */
    String label() {
        return label;
    }
}
