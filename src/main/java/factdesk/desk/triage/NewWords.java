package factdesk.desk.triage;

import factdesk.desk.change.Deed;
import factdesk.desk.change.Outcome;
import factdesk.desk.change.SaveClaim;
import factdesk.desk.change.Typed;

/** Saving that gives a claim a word more or less of its article. */
public final class NewWords implements Deed {

    @Override
    public Outcome.Kind on(SaveClaim change, Typed typed) {
        change.record("claim.words", "Chose other words: " + change.detail().quote());
        return Outcome.Kind.SAVED;
    }
}
