package factdesk.extract.attribution;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Set;

/** "MOSCOW, March 3 (AP) —": where an article was written, which neither speaks nor is said. */
final class Dateline {
    /** Tokens up to the dash. */
    private static final int LONGEST = 14;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private Dateline() {}

    /** The attribution without the dateline in its source and its content. */
    static Draft leftOut(Draft draft) {
        int end = end(draft.passage());
        if (end == 0) {
            return draft;
        }
        List<Range> content = after(end, draft.content());
        return content.isEmpty()
                ? draft
                : draft.from(after(end, draft.source())).saying(content);
    }

    private static List<Range> after(int end, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.to() > end)
                .map(range -> range.from() < end ? new Range(end, range.to()) : range)
                .toList();
    }

    /** One past the dash; 0 when the passage begins without a dateline. */
    private static int end(Passage passage) {
        if (!isPlace(passage.token(0).text())) {
            return 0;
        }
        for (int i = 1; i + 1 < passage.size() && i < LONGEST; i++) {
            boolean apart = passage.token(i - 1).end() < passage.token(i).start()
                    || passage.token(i).end() < passage.token(i + 1).start();
            if (DASHES.contains(passage.word(i)) && apart) {
                return i + 1;
            }
            if (passage.is(i, "VERB") || passage.quotes().quoted(i)) {
                return 0;
            }
        }
        return 0;
    }

    /** Places of datelines are set in capitals. */
    private static boolean isPlace(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }
}
