package factdesk.importing;

import java.io.Serializable;

/** A line of an import. */
record ImportLine(long jobId, int line) implements Serializable {}
