package factdesk.match.known;

/**
 * What two claims state of the same kind.
 *
 * @param here the figure of the claim that is looked at
 * @param there the one of the known claim
 */
public record FigurePair(String here, String there, Relation relation, String timeHere, String timeThere) {

    /** What the two make of each other. */
    public enum Relation {
        /** Both can be the same amount. */
        AGREE("Figure agrees"),
        /** No amount fits both. */
        DIFFER("Figure differs"),
        /** They are for different times. */
        OTHER_TIME("For another time");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** "$240.1 billion here, $238.7 billion there". */
    public String inWords() {
        return relation == Relation.OTHER_TIME
                ? here + " (" + timeHere + ") here, " + there + " (" + timeThere + ") there"
                : here + " here, " + there + " there";
    }

    public boolean isDifferent() {
        return relation != Relation.AGREE;
    }

    static FigurePair of(Value here, Value there) {
        Relation relation = here.isForAnotherTimeThan(there)
                ? Relation.OTHER_TIME
                : here.agreesWith(there) ? Relation.AGREE : Relation.DIFFER;
        return new FigurePair(here.surface(), there.surface(), relation, here.calendar(), there.calendar());
    }
}
