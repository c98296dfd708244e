package factdesk.desk.workbench;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field in which what was typed differs from what somebody else saved meanwhile.
 *
 * @param field the name of the form's field
 */
public record Difference(String field, String label, String saved, String typed) {

    /** All such fields of two forms, in the form's order. */
    static List<Difference> between(ClaimForm saved, ClaimForm typed) {
        return Stream.of(
                        new Difference("headline", "Headline", saved.headline(), typed.headline()),
                        new Difference("quote", "Words of the article", saved.quote(), typed.quote()),
                        new Difference("speaker", "Speaker", saved.speaker(), typed.speaker()),
                        new Difference(
                                "attribution", "Attribution", words(saved.attribution()), words(typed.attribution())),
                        new Difference("verdict", "Verdict", words(saved.verdict()), words(typed.verdict())),
                        new Difference("finding", "Finding", saved.finding(), typed.finding()))
                .filter(field -> !field.saved.equals(field.typed))
                .toList();
    }

    private static String words(AttributionFinding finding) {
        return finding.label();
    }

    private static String words(Verdict verdict) {
        return verdict == null ? "" : verdict.label();
    }
}
