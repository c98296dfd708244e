package factdesk.claim;

import factdesk.extract.text.Span;

/** Where a claim stands in an article. */
public record MarkedClaim(long claimId, int startAt, int endAt, WorkState workState) {

    public Span span() {
        return new Span(startAt, endAt);
    }
}
