package factdesk.desk.figures;

import factdesk.claim.ClaimDetail;
import factdesk.claim.FigureForm;
import factdesk.claim.FigureLine;
import factdesk.desk.Difference;
import factdesk.extract.quantity.Quantity;
import factdesk.review.StatedFigure;
import java.util.List;
import java.util.stream.Stream;

/**
 * One figure of a claim: how it is read, and what an official source says.
 *
 * @param line the figure as it is saved
 * @param stated the same as readers would see it
 * @param form the reading as the page shows it: what is saved, or what was typed
 * @param official the form for an official figure
 */
public record FigurePage(
        ClaimDetail claim, FigureLine line, StatedFigure stated, Sent<FigureForm> form, OfficialPart official) {

    public Quantity.Change[] changes() {
        return Quantity.Change.values();
    }

    public Quantity.Role[] roles() {
        return Quantity.Role.values();
    }

    /** Where what was typed differs from what is saved. */
    public List<Difference> differences() {
        FigureForm saved = FigureForm.of(line);
        FigureForm typed = form.values();
        return Stream.of(
                        new Difference("amount", "Value", saved.amount(), typed.amount()),
                        new Difference("low", "From", saved.low(), typed.low()),
                        new Difference("high", "To", saved.high(), typed.high()),
                        new Difference("unitName", "Unit", saved.unitName(), typed.unitName()),
                        new Difference("unit", "Code of the unit", saved.unit(), typed.unit()),
                        new Difference("change", "How the words qualify it", words(saved), words(typed)),
                        new Difference("concept", "What is measured", saved.concept(), typed.concept()),
                        new Difference("period", "Period", saved.period(), typed.period()),
                        new Difference("role", "What kind of figure", kind(saved), kind(typed)))
                .filter(Difference::isReal)
                .toList();
    }

    private static String words(FigureForm form) {
        return form.change() == null ? "" : form.change().label();
    }

    private static String kind(FigureForm form) {
        return form.role() == null ? "" : form.role().label();
    }
}
