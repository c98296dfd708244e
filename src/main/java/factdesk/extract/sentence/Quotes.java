package factdesk.extract.sentence;

import factdesk.extract.token.Token;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The quotation marks of a passage, paired: typewriter's, curly, doubled ('' ''), guillemets either way round, German
 * and Japanese ones. A quotation without its closing mark ends where the same mark opens again, or with the passage.
 * Single marks are taken for apostrophes.
 */
public final class Quotes {
    private static final String OPENING = "“„«‹「『";
    private static final String CLOSING = "”»›」』";
    private static final int NONE = -1;

    /** Quotations inside quotations that are told apart; what is quoted deeper belongs to the last of them. */
    private static final int DEEPEST = 8;

    private final List<Token> tokens;
    private final int[] opener;
    private final int[] end;
    private final boolean[] closes;
    private final boolean leftOpen;

    Quotes(List<Token> tokens) {
        this.tokens = tokens;
        opener = new int[tokens.size()];
        end = new int[tokens.size()];
        closes = new boolean[tokens.size()];
        Arrays.fill(opener, NONE);
        leftOpen = pair();
    }

    private boolean pair() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            String mark = tokens.get(i).text();
            opener[i] = outermost(open);
            if (closes(i, mark, open)) {
                end[open.pop()] = i + 1;
                closes[i] = true;
            } else if (opens(i, mark, open)) {
                if (!open.isEmpty() && tokens.get(open.peek()).text().equals(mark)) {
                    end[open.pop()] = i;
                }
                open.push(i);
                opener[i] = outermost(open);
            }
        }
        boolean left = !open.isEmpty();
        open.forEach(start -> end[start] = tokens.size());
        return left;
    }

    private static int outermost(Deque<Integer> open) {
        return open.isEmpty() ? NONE : open.peekLast();
    }

    private boolean closes(int i, String mark, Deque<Integer> open) {
        if (open.isEmpty() || mark.equals("``")) {
            return false;
        }
        String opening = tokens.get(open.peek()).text();
        if (isStraight(mark)) {
            return opening.equals(mark) || opening.equals("``") || !looksOpening(i);
        }
        boolean german = mark.equals("“") && opening.equals("„");
        boolean inward = mark.equals("«") && opening.equals("»");
        boolean slip = mark.equals("“") && opening.equals("“") && looksClosing(i);
        return german || inward || slip || (CLOSING.contains(mark) && !(mark.equals("»") && looksOpening(i)));
    }

    private boolean opens(int i, String mark, Deque<Integer> open) {
        boolean marks = isOpening(mark) && !(mark.equals("»") && !looksOpening(i));
        return marks && open.size() < DEEPEST;
    }

    /** Whether the mark may open a quotation. */
    static boolean isOpening(String mark) {
        return isStraight(mark) || mark.equals("``") || OPENING.contains(mark) || mark.equals("»");
    }

    private static boolean isStraight(String mark) {
        return mark.equals("\"") || mark.equals("''");
    }

    /** A mark after a blank and before a word. */
    private boolean looksOpening(int i) {
        boolean blankBefore = i == 0 || tokens.get(i - 1).end() < tokens.get(i).start();
        boolean blankAfter = i + 1 == tokens.size()
                || tokens.get(i).end() < tokens.get(i + 1).start();
        return blankBefore && !blankAfter;
    }

    /** A mark after a word or a comma and before a blank: typed the wrong way round when it is an opening one. */
    private boolean looksClosing(int i) {
        boolean blankBefore = i == 0 || tokens.get(i - 1).end() < tokens.get(i).start();
        boolean blankAfter = i + 1 == tokens.size()
                || tokens.get(i).end() < tokens.get(i + 1).start();
        return !blankBefore && blankAfter;
    }

    /** Whether the token stands in a quotation, the marks included. */
    public boolean quoted(int i) {
        return i >= 0 && i < opener.length && opener[i] != NONE;
    }

    public boolean opens(int i) {
        return i >= 0 && i < end.length && end[i] > 0;
    }

    public boolean closes(int i) {
        return i >= 0 && i < closes.length && closes[i];
    }

    /** The outermost quotation that the token stands in, with its marks; null when it stands in none. */
    public Range around(int i) {
        return quoted(i) ? new Range(opener[i], end[opener[i]]) : null;
    }

    /** Whether the passage is one quotation, but for a full stop behind it. */
    public boolean isWhole() {
        return opens(0) && end[0] >= end.length - 1;
    }

    /** Whether the passage ends within a quotation: the next paragraph may go on with it. */
    public boolean leftOpen() {
        return leftOpen;
    }
}
