package factdesk.audit;

import java.util.List;

/**
 * A page of deeds.
 *
 * @param next where the next page begins; null on the last one
 */
record AuditPage(AuditFilter filter, List<AuditLine> lines, List<Actor> actors, String next) {

    /** The address of a page, or of an export, with these filters. */
    public String address(String path) {
        String query = filter.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of the next page. */
    public String nextAddress() {
        String query = filter.query();
        return "/admin/audit?" + (query.isEmpty() ? "" : query + "&") + "after=" + next;
    }
}
