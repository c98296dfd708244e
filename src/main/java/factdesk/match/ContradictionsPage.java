package factdesk.match;

import factdesk.web.Paging;

/**
 * Pairs of figures that seem to contradict each other.
 *
 * @param decided whether those that a person has decided are shown, rather than the open ones
 */
public record ContradictionsPage(Paging<ContradictionLine> pairs, boolean decided) {}
