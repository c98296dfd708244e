package factdesk.statistics;

/**
 * Claims in one state that wait, by how long ago they were found.
 *
 * @param state the state's label
 * @param day found within the last 24 hours
 * @param week within seven days, but not a day
 * @param month within thirty days, but not a week
 * @param older before that
 */
public record OpenClaims(String state, long day, long week, long month, long older) {

    public long total() {
        return day + week + month + older;
    }
}
