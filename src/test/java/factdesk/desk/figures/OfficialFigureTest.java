package factdesk.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An official figure beside a stated or an implied one. */
class OfficialFigureTest extends FigureTest {

    @Test
    void insideTheIntervalItReadsConsistent() {
        Reply sent = putOfficial(figure("4.2 million"), "4,230,000", "box");

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        Reply page = editor.follow(sent);
        assertThat(page.page().selectFirst(".figure .official").text())
                .startsWith("Consistent: the official figure lies within");
        assertThat(page.page().selectFirst(".figure svg[role=img]").attr("aria-label"))
                .isEqualTo(
                        "Claimed: 4.2 million boxes. Official: 4.23 million boxes. Consistent: the official figure lies"
                                + " within what the stated one can mean, given how it was rounded.");
        assertThat(open().page().select(".facts").text()).contains("Consistent:", "Port statistics");
    }

    @Test
    void outsideItSaysByHowMuch() {
        putOfficial(figure("4.2 million"), "4000000", "box");

        assertThat(open().page().selectFirst(".official").text())
                .isEqualTo("Not consistent: the stated figure is 200,000 boxes more than the official one, 5 percent of"
                        + " it.");
    }

    @Test
    void thePublicReadsItOnceTheClaimIsPublishedWithIt() {
        Reply before = publish();
        assertThat(before.page().select(".figures svg")).isEmpty();
        putOfficial(figure("4.2 million"), "4000000", "box");
        assertThat(visitor().get(claim.replaceFirst("/desk", "")).body()).doesNotContain("Port statistics");

        Reply page = publish();

        assertThat(page.page().select(".figures").text())
                .contains(
                        "Not consistent: the stated figure is 200,000 boxes more",
                        "Port statistics",
                        "1 February 2026");
        assertThat(page.page().select(".figures .facts a").attr("href")).isEqualTo("https://statistics.example/boxes");
        assertThat(page.page().select(".figures svg[role=img]")).hasSize(1);
    }

    @Test
    void itIsChangedAndTakenAway() {
        putOfficial(figure("4.2 million"), "4000000", "box");
        putOfficial(figure("4.2 million"), "4100000", "box");
        assertThat(open().page().select(".official").text()).contains("100,000 boxes more");

        Reply removed = editor.submit(figure("4.2 million"), "form[action$=/official/remove]");

        assertThat(removed.status()).isEqualTo(303);
        assertThat(open().page().select(".official")).isEmpty();
        assertThat(editor.post(
                                removed.location().replaceFirst("[?].*", "") + "/official/remove",
                                Map.of("_csrf", editor.csrf()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whatIsNoFigureWithASourceIsToldBesideTheFieldAndKept() {
        Reply empty = putOfficial(figure("4.2 million"), "", "box");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().getElementById("official-error").text()).contains("in digits");
        Reply otherUnit = putOfficial(figure("4.2 million"), "4", "tonne");
        assertThat(otherUnit.page().getElementById("officialUnit-error").text()).contains("\"box\"");
        assertThat(otherUnit.page().getElementById("officialUnit").val()).isEqualTo("tonne");
        for (String address : List.of("", "ftp://x.example", "javascript:alert(1)", "no address")) {
            Reply reply = editor.submit(
                    figure("4.2 million"), OFFICIAL, "official", "4", "url", address, "asOf", "2026-02-01");
            assertThat(reply.page().getElementById("url-error").text())
                    .as(address)
                    .isNotEmpty();
        }
        for (String day : List.of("", "yesterday", "2999-01-01", "2026-13-01")) {
            Reply reply = editor.submit(
                    figure("4.2 million"), OFFICIAL, "official", "4", "url", "https://x.example/", "asOf", day);
            assertThat(reply.page().getElementById("asOf-error").text()).as(day).isNotEmpty();
        }
        assertThat(open().page().select(".official")).isEmpty();
    }

    @Test
    void aLateSaveIsRefusedWithBothShown() {
        Reply early = figure("4.2 million");
        Reply late = figure("4.2 million");
        putOfficial(early, "4000000", "box");

        Reply refused = putOfficial(late, "4050000", "box");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert] td").eachText()).containsExactly("4000000", "4050000");
        assertThat(refused.page().getElementById("official").val()).isEqualTo("4050000");
        assertThat(editor.submit(refused, OFFICIAL).status()).isEqualTo(303);
        assertThat(open().page().select(".official").text()).contains("150,000 boxes more");
    }

    @Test
    void theSameFormSentTwiceIsNoLateSave() {
        Reply page = figure("4.2 million");
        putOfficial(page, "4000000", "box");

        assertThat(putOfficial(page, "4000000", "box").status()).isEqualTo(303);
    }

    @Test
    void strangeNumbersAreComparedToo() {
        for (String value : List.of("0", "-4200000", "0.000001", "9".repeat(150), "4200000")) {
            Reply sent = putOfficial(figure("4.2 million"), value, "box");

            assertThat(sent.status()).as(value).isEqualTo(303);
            assertThat(editor.follow(sent).page().select(".figure svg[role=img]"))
                    .hasSize(1);
            assertThat(open().status()).isEqualTo(200);
        }
    }

    @Test
    void reviewersMayNotPutThem() {
        String address = address(figure("4.2 million"), OFFICIAL);
        var reviewer = signedIn(Role.REVIEWER);

        assertThat(reviewer.post(address, Map.of("_csrf", reviewer.csrf(), "version", "-1"))
                        .status())
                .isEqualTo(403);
    }
}
