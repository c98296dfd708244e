package factdesk.desk.figures;

import factdesk.claim.CheckForm;
import factdesk.claim.CheckLine;
import factdesk.claim.ClaimDetail;
import factdesk.desk.Difference;
import factdesk.review.Working;
import java.util.List;
import java.util.stream.Stream;

/**
 * One piece of arithmetic on a claim's figures.
 *
 * @param line the check as it is saved
 * @param working the same as readers would see it
 * @param form the result as the page shows it: what is saved, or what was typed
 * @param official the form for an official figure
 */
public record CheckPage(
        ClaimDetail claim, CheckLine line, Working working, Sent<CheckForm> form, OfficialPart official) {

    /** Where what was typed differs from what is saved. */
    public List<Difference> differences() {
        CheckForm saved = CheckForm.of(line);
        CheckForm typed = form.values();
        return Stream.of(
                        new Difference("says", "What it comes to", saved.says(), typed.says()),
                        new Difference("outcome", "Result", saved.outcome(), typed.outcome()),
                        new Difference("low", "At least", saved.low(), typed.low()),
                        new Difference("high", "At most", saved.high(), typed.high()))
                .filter(Difference::isReal)
                .toList();
    }
}
