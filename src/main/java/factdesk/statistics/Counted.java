package factdesk.statistics;

/** How many there are of something. */
public record Counted(String label, long count) {}
