package factdesk.extract.sentence;

/**
 * A run of tokens of a passage: {@code [from, to)}.
 *
 * @param from the first token's index
 * @param to one past the last token's index, greater than {@code from}
 */
public record Range(int from, int to) implements Comparable<Range> {

    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no such range: [" + from + "," + to + ")");
        }
    }

    public int length() {
        return to - from;
    }

    public boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Range other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
