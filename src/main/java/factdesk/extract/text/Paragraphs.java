package factdesk.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text. A line is a paragraph, except where lines were broken to a fixed width, as in mails: there
 * only a blank line ends one.
 */
public final class Paragraphs {
    private static final int SHORTEST_BROKEN_LINE = 40;
    private static final int LONGEST_BROKEN_LINE = 120;
    private static final String ENDINGS = ".!?:;\"”’»)…";

    private Paragraphs() {}

    /** The paragraphs in reading order, without the blanks round them. */
    public static List<Span> of(CharSequence text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\u2029') {
                continue;
            }
            Span line = trimmed(text, start, i);
            if (line != null) {
                block.add(line);
            } else {
                addBlock(text, block, paragraphs);
            }
            start = i + 1;
        }
        addBlock(text, block, paragraphs);
        return paragraphs;
    }

    private static void addBlock(CharSequence text, List<Span> block, List<Span> paragraphs) {
        if (isBrokenToWidth(text, block)) {
            paragraphs.add(
                    new Span(block.get(0).start(), block.get(block.size() - 1).end()));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Lines of much the same length that mostly stop in mid-sentence, one of them going on in a small letter. */
    private static boolean isBrokenToWidth(CharSequence text, List<Span> block) {
        int ended = 0;
        boolean goesOn = false;
        for (int i = 0; i + 1 < block.size(); i++) {
            Span line = block.get(i);
            if (line.length() < SHORTEST_BROKEN_LINE || line.length() > LONGEST_BROKEN_LINE) {
                return false;
            }
            ended += ENDINGS.indexOf(text.charAt(line.end() - 1)) >= 0 ? 1 : 0;
            goesOn |= Character.isLowerCase(text.charAt(block.get(i + 1).start()));
        }
        return goesOn && 2 * ended < block.size();
    }

    private static Span trimmed(CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }
}
