package factdesk.extract.check;

/** The kinds of arithmetic, each with what has to be true for its result to mean anything. */
public enum Rule {
    BASE_BEFORE_CHANGE("The change leads up to the figure stated, and both are rounded to their last digit."),
    CHANGE_BETWEEN_LEVELS("The change stated is the one from the first level to the second."),
    DIFFERENCE_OF_LEVELS("The difference stated is the one between the two levels."),
    POINTS_NOT_PERCENT("Both levels are shares of the same whole."),
    MULTIPLE_OF_LEVELS("What is said to have doubled, or the like, are these two levels."),
    SHARE_OF_COUNTS("The share stated is what the first count is of the second."),
    FRACTION_AS_PERCENT("The fraction and the percentage state the same share; a fraction may be four points off."),
    SHARES_OF_WHOLE("The shares are all parts of one whole, with nothing left over."),
    PARTS_OF_TOTAL("The parts do not overlap, and all of them belong to the total."),
    PER_HEAD("The total, the count and the rate are of the same place and time."),
    UNIT_CONVERSION("Both figures measure the same thing, in two units."),
    AGE_AND_BIRTH_YEAR("The age is the one at death; the birthday may have been before or after it in the year."),
    YEARS_BETWEEN("The years stated are those between the two dates; either end may be counted."),
    AVERAGE_IN_RANGE("The average and the range are of the same things."),
    RANK_IN_LIST("The rank is a place in a list of that length."),
    RANGE_IN_ORDER("A range is named from its lower end."),
    SCALE_SLIP("Both places in the text speak of the same measure.");

    private final String assumption;

    Rule(String assumption) {
        this.assumption = assumption;
    }

    /** What has to be true, as a sentence for an editor. */
    public String assumption() {
        return assumption;
    }
}
