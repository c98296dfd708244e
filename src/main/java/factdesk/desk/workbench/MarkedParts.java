package factdesk.desk.workbench;

import factdesk.attribution.AttributionLine;
import factdesk.attribution.Parts;
import factdesk.attribution.Places;
import factdesk.extract.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which words of a text are source, cue and content, on two levels: those of the attribution that one looks at, near
 * the words, and those of the attributions around it, further away.
 */
public final class MarkedParts {

    /** Nothing is marked. */
    public static final MarkedParts NONE = new MarkedParts(0, List.of(), List.of());

    private final Part[] near;
    private final Part[] far;

    /** @param length how long the text is */
    public MarkedParts(int length, List<AttributionLine> near, List<AttributionLine> far) {
        this.near = marks(length, near);
        this.far = marks(length, far);
    }

    private static Part[] marks(int length, List<AttributionLine> lines) {
        Part[] marks = new Part[lines.isEmpty() ? 0 : length];
        for (AttributionLine line : lines) {
            Parts parts = line.parts();
            mark(marks, parts.content(), Part.CONTENT);
            mark(marks, parts.source(), Part.SOURCE);
            mark(marks, parts.cue(), Part.CUE);
        }
        return marks;
    }

    private static void mark(Part[] marks, Places places, Part part) {
        for (Span span : places.spans()) {
            for (int at = span.start(); at < span.end(); at++) {
                marks[at] = marks[at] == null || part.compareTo(marks[at]) > 0 ? part : marks[at];
            }
        }
    }

    /** Where a part starts or ends. */
    IntStream cuts() {
        return IntStream.rangeClosed(0, Math.max(near.length, far.length))
                .filter(at -> changes(near, at) || changes(far, at));
    }

    private static boolean changes(Part[] marks, int at) {
        return at(marks, at - 1) != at(marks, at);
    }

    private static Part at(Part[] marks, int at) {
        return at < 0 || at >= marks.length ? null : marks[at];
    }

    /** What a piece of the text between two cuts belongs to. */
    PieceParts of(int start, int end) {
        String style = (style("near-", near, start) + style(" far-", far, start)).strip();
        return style.isEmpty()
                ? PieceParts.NONE
                : new PieceParts(
                        style,
                        opens("outer ", far, start) + opens("", near, start),
                        closes(near, end) + closes(far, end));
    }

    private static String style(String level, Part[] marks, int at) {
        return at(marks, at) == null ? "" : level + marks[at].label();
    }

    private static String opens(String level, Part[] marks, int at) {
        return at(marks, at) != null && changes(marks, at) ? "(" + level + marks[at].label() + ": " : "";
    }

    private static String closes(Part[] marks, int end) {
        return at(marks, end - 1) != null && changes(marks, end) ? ")" : "";
    }
}
