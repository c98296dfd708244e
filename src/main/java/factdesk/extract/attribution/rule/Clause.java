package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.Set;

/** A stretch of a passage in which reports are looked for: one or more sentences, or the content of a report. */
record Clause(Passage passage, Range range) {
    private static final Set<String> ENDINGS =
            Set.of(".", "!", "?", ",", ";", ":", "-", "--", "---", "–", "—", "...", "…");

    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }

    String word(int i) {
        return passage.word(i);
    }

    /** Whether the token stands in no quotation other than one that holds the whole clause. */
    boolean free(int i) {
        Range quotation = passage.quotes().around(i);
        return quotation == null || quotation.from() < range.from();
    }

    /** Whether the token is a mark that may part what is said from who said it. */
    boolean separates(int i) {
        return i >= from()
                && (word(i).equals(",") || isDash(word(i)) || passage.quotes().closes(i));
    }

    /** Whether the word is part of a compound: "ruled" in "self-ruled". */
    boolean compound(int i) {
        return word(i - 1).equals("-") || word(i + 1).equals("-");
    }

    /** Whether the clause stands in somebody's quoted words. */
    boolean isQuoted() {
        return passage.quotes().quoted(range.from());
    }

    boolean opensQuote(int i) {
        return i < to() && passage.quotes().opens(i);
    }

    static boolean isDash(String word) {
        return word.equals("--") || word.equals("–") || word.equals("—") || word.equals("-");
    }

    /** The range without the marks that end it and the conjunction that opens it; null when nothing is left. */
    Range trimmed(int start, int end) {
        int first = start;
        int last = end;
        while (last > first && ENDINGS.contains(word(last - 1))) {
            last--;
        }
        while (first < last
                && (ENDINGS.contains(word(first))
                        || word(first).equals("but")
                        || word(first).equals("and"))) {
            first++;
        }
        return first < last ? new Range(first, last) : null;
    }
}
