package factdesk.chart;

import java.util.List;

/**
 * A small picture of numbers, worked out to where everything stands: a template only prints it. Widths and places are
 * percentages, so that its words keep their size on any screen.
 *
 * @param text what it shows, in words, for those who do not see it
 * @param zero where zero is, when bars start there and not at the left edge; null otherwise
 * @param rows from top to bottom
 */
public record Chart(String text, String zero, List<Row> rows) {

    /** How high a row is, in pixels. */
    static final int ROW = 52;

    public Chart {
        rows = List.copyOf(rows);
    }

    /** How high all of it is, in pixels. */
    public int height() {
        return rows.size() * ROW;
    }

    /**
     * One value.
     *
     * @param label what it is, in a word
     * @param value the value as people read it
     * @param style the name by which style sheets tell values apart; shapes and words do so, too
     * @param top where the row begins, in pixels
     * @param bar a bar, or null
     * @param reach the values it can have meant, or null
     * @param point where the value itself is, or null
     */
    public record Row(String label, String value, String style, int top, Stretch bar, Stretch reach, String point) {

        /** Whether the value is marked by a diamond rather than by a circle. */
        public boolean isDiamond() {
            return style.equals("official");
        }
    }

    /** A part of the row's width. */
    public record Stretch(String x, String width) {}
}
