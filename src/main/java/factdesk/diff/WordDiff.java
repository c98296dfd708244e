package factdesk.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where one text differs from another, word by word. What is the same or removed makes the older text, what is the same
 * or added the newer one, to the last blank.
 *
 * @param pieces in reading order; what was removed stands before what came in its place
 */
public record WordDiff(List<Piece> pieces) {

    /** A number with its points and commas is one word: half a figure tells nothing. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,'’][\\p{L}\\p{M}\\p{N}]+)*|\\R|\\h+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Passages with more words, one times the other, are shown as wholly replaced: comparing them takes too long. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /** What became of some words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words with the blanks between them. */
    public record Piece(Kind kind, String text) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** What has to be done to the older text to make it the newer one. */
    public static WordDiff between(String older, String newer) {
        Pieces pieces = new Pieces();
        // Lines first: what is said of one paragraph is not looked for in another.
        compare(parts(LINE, older), parts(LINE, newer), pieces, (from, to) -> words(from, to, pieces));
        return new WordDiff(pieces.joined());
    }

    /** Whether the texts are the same. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static void words(String older, String newer, Pieces pieces) {
        List<String> from = parts(WORD, older);
        List<String> to = parts(WORD, newer);
        Replaced whole = (removed, added) -> {
            pieces.add(Kind.REMOVED, removed);
            pieces.add(Kind.ADDED, added);
        };
        if (from.isEmpty() || to.isEmpty() || (long) from.size() * to.size() > MOST_COMPARISONS) {
            whole.by(older, newer);
        } else {
            compare(from, to, pieces, whole);
        }
    }

    private interface Replaced {
        void by(String removed, String added);
    }

    private static void compare(List<String> older, List<String> newer, Pieces pieces, Replaced replaced) {
        int at = 0;
        String removed = "";
        String added = "";
        for (AbstractDelta<String> delta :
                DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            // What was removed and what was added at the same place come apart, in either order.
            if (start > at) {
                replaced.by(removed, added);
                removed = "";
                added = "";
                pieces.add(Kind.SAME, String.join("", older.subList(at, start)));
            }
            removed += String.join("", delta.getSource().getLines());
            added += String.join("", delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        replaced.by(removed, added);
        pieces.add(Kind.SAME, String.join("", older.subList(at, older.size())));
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Gathers pieces, so that what was replaced by a phrase reads as a phrase. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();
        private String same = "";
        private String removed = "";
        private String added = "";

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            switch (kind) {
                case SAME -> same += text;
                case REMOVED -> {
                    settle();
                    removed += text;
                }
                case ADDED -> {
                    settle();
                    added += text;
                }
            }
        }

        /** A blank between two changed words belongs to both changes. */
        private void settle() {
            if (same.isEmpty()) {
                return;
            }
            if (same.isBlank() && same.indexOf('\n') < 0 && !(removed + added).isEmpty()) {
                removed += same;
                added += same;
            } else {
                finish();
                put(Kind.SAME, same);
            }
            same = "";
        }

        private void finish() {
            put(Kind.REMOVED, removed);
            put(Kind.ADDED, added);
            removed = "";
            added = "";
        }

        private void put(Kind kind, String text) {
            if (!text.isEmpty()) {
                all.add(new Piece(kind, text));
            }
        }

        List<Piece> joined() {
            finish();
            put(Kind.SAME, same);
            return all;
        }
    }
}
