package factdesk.desk.sources;

import factdesk.evidence.search.SearchForm;
import factdesk.web.Errors;

/**
 * The form for a search that found nothing, when something is wrong with it.
 *
 * @param headline of the claim
 */
public record SearchPage(long claimId, String headline, SearchForm form, Errors errors) {}
