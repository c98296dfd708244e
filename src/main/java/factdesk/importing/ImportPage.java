package factdesk.importing;

import factdesk.web.Errors;
import factdesk.web.Paging;

/**
 * The form that many articles come in by, and the imports so far.
 *
 * @param list what was typed
 * @param largestMegabytes the largest file there may be
 */
public record ImportPage(Paging<JobLine> jobs, String list, Errors errors, long largestMegabytes) {}
