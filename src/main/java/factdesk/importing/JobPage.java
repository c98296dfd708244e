package factdesk.importing;

import factdesk.web.Paging;

/**
 * How far an import is, and what could not be read.
 *
 * @param before how many others have their turn first
 */
public record JobPage(JobLine job, long before, Paging<ProblemLine> problems) {}
