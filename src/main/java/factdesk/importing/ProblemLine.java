package factdesk.importing;

/** A line that could not be brought in. */
public record ProblemLine(int line, String reason) {}
