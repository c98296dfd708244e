package factdesk.statistics;

/**
 * How long it took from finding claims to first publishing them.
 *
 * @param who whose claims; empty for everybody's
 * @param published how many were published
 * @param median in seconds: half took no longer; null when there is none
 * @param ninth in seconds: nine of ten took no longer
 * @param open how many wait for this person now
 */
public record TimeToPublish(String who, long published, Double median, Double ninth, long open) {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    public String medianWords() {
        return words(median);
    }

    public String ninthWords() {
        return words(ninth);
    }

    static String words(Double seconds) {
        if (seconds == null) {
            return "–";
        }
        long whole = Math.round(seconds);
        if (whole >= DAY) {
            return whole / DAY + " d " + whole % DAY / HOUR + " h";
        }
        return whole >= HOUR ? whole / HOUR + " h " + whole % HOUR / MINUTE + " min" : whole / MINUTE + " min";
    }
}
