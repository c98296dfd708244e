package factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.claim.Verdict;
import factdesk.extract.quantity.Quantity;
import factdesk.review.correction.Correction;
import factdesk.testing.Browser;
import factdesk.testing.BrowserTest;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.RunningPortal;
import factdesk.testing.Screenshots;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public pages in a real browser: usable by everybody, at every width, and asking nobody else for anything. */
class PublicPagesBrowserTest extends BrowserTest {

    private final Map<String, String> pages = new LinkedHashMap<>();

    @Override
    protected void fill(RunningPortal portal) {
        Newsroom newsroom = new Newsroom(portal);
        newsroom.publish(Draft.of("The new quay cost less than the old one").with(Verdict.MOSTLY_ACCURATE));
        newsroom.publish(Draft.of("Nobody was asked about the bridge").with(Verdict.UNVERIFIABLE));
        newsroom.publish(Draft.of("More ships sail under the flag of Liberia than under any other")
                .with(Verdict.DISPUTED));
        newsroom.publish(Draft.of("Half of all containers arrive empty").with(Verdict.MISLEADING));
        portal.clock().advance(Duration.ofHours(5));
        newsroom.publish(Draft.of("The harbour master said that no pilot has been hired since 2019")
                .saidBy("The harbour master")
                .with(Verdict.VERIFIED));
        long full = newsroom.publish(Draft.of(
                        "Harbour fees doubled in 2025, the mayor's office quotes Mira Holt as saying")
                .saidBy("Mira Holt", "The mayor's office")
                .quoting(
                        "Fees rose to about $90 million in 2025, twice what captains paid the year before, Holt said,"
                                + " according to the mayor's office.",
                        new Draft.Stated("$90 million", "90000000", Quantity.Change.ABOUT))
                .finding("""
                        The port's accounts for 2025 list fees of **$41 million**, up from $39.4 million the year before.
                        That is a rise of about four per cent.

                        - The accounts were audited in February and published [in full](https://accounts.example/).
                        - No year since 2009 comes near $90 million.

                        > Income from harbour dues: 41.0 (39.4)

                        The mayor's office did not answer our question where the figure comes from.""")
                .sources(
                        Draft.source("https://accounts.example/2025", "Accounts of the Port Authority for 2025"),
                        Draft.source("https://statistics.example/ports", "Income of ports since 2009")));
        long gone = newsroom.publish(Draft.of("The lighthouse was sold"));
        newsroom.withdraw(gone, "Two lighthouses were mixed up. We are sorry.");
        long corrected = newsroom.publish(
                Draft.of("The ferry lost nine days to fog in 2025")
                        .finding(
                                "The log of the ferry lists nine days on which it did not sail. Fog was the reason each time."));
        portal.clock().advance(Duration.ofHours(20));
        newsroom.find(
                corrected,
                Verdict.MISLEADING,
                "The log of the ferry lists seven days on which it did not sail. Fog was the reason on five of them.");
        newsroom.publishAgain(
                corrected, Correction.Kind.CORRECTION, "We counted two days twice, and took a strike for fog.");
        newsroom.withdraw(corrected, "The harbour office sent us the log of another ferry.");
        newsroom.reword(corrected, "The ferry lost five days to fog in 2025");
        newsroom.publishAgain(
                corrected, Correction.Kind.CLARIFICATION, "The headline now says how many days were lost to fog.");
        pages.put("corrected", addressOf(portal, corrected));
        pages.put("history", "/claims/" + corrected + "/history");
        pages.put("front", "/");
        pages.put("list", "/claims");
        pages.put("nothing", "/claims?q=walrus&from=2026-03-02&to=2026-03-01");
        pages.put("claim", addressOf(portal, full));
        pages.put("withdrawn", "/claims/" + gone);
        pages.put("missing", "/claims/404404");
    }

    private static String addressOf(RunningPortal portal, long claim) {
        return portal.visitor().get("/claims/" + claim).location();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1280", "DARK,320"})
    void everybodyCanReadThem(ColorScheme colours, int width) {
        try (BrowserContext reader = reader(colours, width)) {
            Page page = reader.newPage();
            List<String> complaints = complaints(page);
            pages.forEach((name, path) -> {
                page.navigate(portal().address() + path);
                Screenshots.takeWhole(page, "public-" + name + "-" + width);
                Browser.assertAccessible(page);
                Browser.assertFits(page);
            });
            assertThat(complaints).isEmpty();
            assertThat(reader.cookies()).isEmpty();
        }
    }
}
