package factdesk.desk.change;

import factdesk.web.Errors;

/** What can be done with the sources of a claim. */
public final class SourceDeeds {

    /** Saving that must bring a source, new or changed. */
    public static final Deed ADD = new Deed() {
        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            return Outcome.Kind.SAVED;
        }

        @Override
        public Errors check(SaveClaim change, Typed typed) {
            return typed.source().isUntouched()
                    ? Errors.NONE.and("url", "Give the source's web address.")
                    : Errors.NONE;
        }
    };

    private SourceDeeds() {}

    /**
     * Moves a source among the others.
     *
     * @param by -1 for one place up, 1 for one place down
     */
    public static Deed move(long sourceId, int by) {
        return (change, typed) -> {
            change.evidence().move(sourceId, by);
            change.worked();
            return Outcome.Kind.SAVED;
        };
    }

    /** Takes a source off the list. */
    public static Deed remove(long sourceId) {
        return (change, typed) -> {
            change.evidence().remove(sourceId);
            change.record("claim.source", "Removed a source");
            change.worked();
            return Outcome.Kind.SAVED;
        };
    }
}
