package factdesk.desk.history;

import java.time.Instant;

/** One thing that happened to a claim: exactly one of them is not null. */
public record HistoryEntry(
        Instant at, EditRow edit, RevisionEvent revision, WithdrawalEvent withdrawal, DeedEvent deed) {

    /** Whose doing it was; null when nobody was signed in. */
    public String person() {
        if (edit != null) {
            return edit.person();
        }
        if (revision != null) {
            return revision.person();
        }
        return withdrawal != null ? withdrawal.person() : deed.person();
    }
}
