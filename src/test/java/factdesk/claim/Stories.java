package factdesk.claim;

import factdesk.article.ArticleForm;
import factdesk.audit.Audit;
import factdesk.extract.Extraction;
import factdesk.extract.check.Check;
import factdesk.extract.quantity.Quantity;
import factdesk.testing.RunningPortal;
import java.math.BigDecimal;
import java.util.List;

/** Articles that tests bring to the desk, read as a good engine would read them. */
public final class Stories {

    /** A story with a chain of two speakers, figures that can be worked with, and a plain claim. */
    public static final String HARBOUR = """
            The harbour of Brele has never been busier, and its neighbours have noticed.

            State radio reported that harbour director Mira Toll said container traffic rose by 12 percent to 4.2 million boxes in 2025. "We have run out of quay," Toll told the council.

            The fishing fleet, by contrast, has shrunk to 61 boats. Old hands remember three hundred.

            A second basin would cost €310 million, according to the harbour board. The council votes in June.""";

    private Stories() {}

    /** {@link #HARBOUR} as it could be read. */
    public static Extraction harbour() {
        Reading reading = new Reading(HARBOUR);
        String growth = "container traffic rose by 12 percent to 4.2 million boxes in 2025";
        int radio = reading.says(
                "State radio", "State radio", "reported", "harbour director Mira Toll said " + growth, null);
        int toll = reading.says("Mira Toll", "harbour director Mira Toll", "said", growth, radio);
        int board = reading.says(
                "Brele Harbour Board",
                "the harbour board",
                "according to",
                "A second basin would cost €310 million",
                null);
        int rise = reading.figure("12 percent", "12", "%", "percent", Quantity.Change.UP, "container traffic");
        int boxes = reading.figure("4.2 million boxes", "4200000", "box", "box", Quantity.Change.EXACT, "traffic");
        int boats = reading.figure("61 boats", "61", "boat", "boat", Quantity.Change.DOWN, "fishing fleet");
        int cost = reading.figure("€310 million", "310000000", "EUR", "euro", Quantity.Change.EXACT, "second basin");
        Check before = new Check(
                "4.2e6 / 1.12",
                new BigDecimal("3750000"),
                new BigDecimal("3689000"),
                new BigDecimal("3811000"),
                "implies about 3.75 million boxes the year before");
        return reading.claim(
                        "harbour director Mira Toll said " + growth,
                        0.92,
                        List.of(radio, toll),
                        List.of(rise, boxes),
                        before)
                .claim("The fishing fleet, by contrast, has shrunk to 61 boats.", 0.55, List.of(), List.of(boats))
                .claim(
                        "A second basin would cost €310 million, according to the harbour board.",
                        0.7,
                        List.of(board),
                        List.of(cost))
                .extraction();
    }

    /** Brings an article to a portal's desk. */
    public static long paste(RunningPortal portal, String text, Extraction reading, long personId) {
        ArticleForm form = new ArticleForm(
                "", text, "The Brele Courier", "Ada Lund", "https://courier.example/harbour", "2026-02-27");
        return new PasteArticle(portal.database(), (read, origin) -> reading, new Audit(portal.clock()), portal.clock())
                .paste(form, personId)
                .articleId();
    }
}
