package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quotation set apart, with the name of who said it below or behind: "“Nobody answered.” — Ruth Adeyemi". */
final class SignedQuotation implements Pattern {
    /** Words of a name with what its bearer is. */
    private static final int LONGEST_NAME = 15;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    @Override
    public Optional<Report> match(Clause clause) {
        Passage passage = clause.passage();
        Range quotation = clause.opensQuote(clause.from()) ? passage.quotes().around(clause.from()) : null;
        if (quotation == null || !isDash(clause.word(quotation.to()))) {
            return Optional.empty();
        }
        int dash = quotation.to();
        int end = clause.to();
        while (end > dash + 1 && clause.word(end - 1).equals(".")) {
            end--;
        }
        boolean name = end > dash + 1
                && end - dash - 1 <= LONGEST_NAME
                && Character.isUpperCase(passage.token(dash + 1).text().codePointAt(0));
        if (!name || hasVerb(passage, dash + 1, end)) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                List.of(new Range(dash + 1, end)),
                List.of(new Range(dash, dash + 1)),
                List.of(quotation),
                "a name signs the quotation"));
    }

    /** Whether the end of a sentence parts a quotation from the name that signs it. */
    static boolean goesOn(Passage passage, int end) {
        boolean before = passage.quotes().closes(end - 1) && isDash(passage.word(end));
        return before || (passage.quotes().closes(end - 2) && isDash(passage.word(end - 1)));
    }

    private static boolean isDash(String word) {
        return DASHES.contains(word);
    }

    private static boolean hasVerb(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, "VERB") || passage.is(i, "AUX")) {
                return true;
            }
        }
        return false;
    }
}
