package factdesk.extract.text;

/**
 * A stretch of a text: {@code [start, end)} in UTF-16 code units, the indices of {@link String#substring}.
 *
 * @param start the first character's index, 0 or more
 * @param end one past the last character's index, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: [" + start + "," + end + ")");
        }
    }

    /** The words this span stands for. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** In reading order; of two that start together the shorter comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
