package factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.Verdict;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader is promised of the list of checks. Each test searches for a word of its own. */
class ClaimListTest extends PortalTest {

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(portal());
    }

    private static List<String> found(String query) {
        Reply reply = visitor().get("/claims?" + query);
        assertThat(reply.status()).as(query).isEqualTo(200);
        return reply.page().select(".entry h3").eachText();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void theNewestCheckComesFirstOnFrontPageAndList() {
        newsroom.publish(Draft.of("Older heron"));
        portal().clock().advance(Duration.ofMinutes(1));
        newsroom.publish(Draft.of("Newer heron").saidBy("Ida Frost").with(Verdict.VERIFIED));

        assertThat(found("q=heron")).containsExactly("Newer heron", "Older heron");
        Reply front = visitor().get("/");
        assertThat(front.page().select(".entry h3").eachText()).startsWith("Newer heron", "Older heron");
        assertThat(front.page().selectFirst(".entry .verdict").text()).isEqualTo("Verified that");
        assertThat(front.page().selectFirst(".entry").text())
                .contains("The port's own accounts show otherwise.", "Ida Frost", "March 2026");
        assertThat(front.page().selectFirst("form[role=search]").attr("action")).isEqualTo("/claims");
    }

    @Test
    void theSearchReadsClaimSpeakerFindingAndSources() {
        newsroom.publish(Draft.of("Gulls outnumber people")
                .saidBy("Öyvind Strand")
                .quoting("There are more gulls than people, wrote the warden")
                .finding("A *count* by the ornithologists")
                .sources(Draft.source("https://birds.example/", "Census of sea birds")));

        for (String words : List.of(
                "gulls",
                "GULLS people",
                "people gulls",
                "öyvind",
                "ÖYVIND strand",
                "ornithologists",
                "census",
                "warden",
                "outnumb",
                "courier gulls")) {
            assertThat(found("q=" + encode(words))).as(words).containsExactly("Gulls outnumber people");
        }
        assertThat(found("q=" + encode("gulls pigeons"))).isEmpty();
    }

    @Test
    void signsThatMeanSomethingToDatabasesAreJustSigns() {
        newsroom.publish(Draft.of("Catches fell 7% in zone_4 on the so-called \\shelf! o'clock"));

        for (String words : List.of("7%", "zone_4", "\\shelf!", "o'clock", "%")) {
            assertThat(found("q=" + encode(words)))
                    .as(words)
                    .contains("Catches fell 7% in zone_4 on the so-called \\shelf! o'clock");
        }
        for (String words : List.of("7%zone", "zone%4", "zone__4", "c_tches", "catches'--", "!shelf")) {
            assertThat(found("q=" + encode(words))).as(words).isEmpty();
        }
    }

    @Test
    void eachFilterWorksAndTheyWorkTogether() {
        newsroom.publish(Draft.of("Walrus one").saidBy("Lena Quist").with(Verdict.MOSTLY_ACCURATE));
        newsroom.publish(Draft.of("Walrus two").saidBy("Lena Berg").with(Verdict.DISPUTED));
        newsroom.publish(Draft.of("Walrus three").with(Verdict.DISPUTED));

        assertThat(found("q=walrus&verdict=DISPUTED")).containsExactly("Walrus three", "Walrus two");
        assertThat(found("q=walrus&verdict=mostly-accurate")).containsExactly("Walrus one");
        assertThat(found("q=walrus&speaker=" + encode("Lena Quist"))).containsExactly("Walrus one");
        assertThat(found("q=walrus&speaker=lena")).containsExactly("Walrus two", "Walrus one");
        assertThat(found("q=walrus&speaker=lena&verdict=disputed")).containsExactly("Walrus two");
        assertThat(found("q=walrus&speaker=999999")).isEmpty();
        assertThat(found("q=walrus&verdict=&speaker=&from=&to=")).hasSize(3);
    }

    @Test
    void theSpeakerOfAListedClaimLeadsToTheSpeakersClaims() {
        newsroom.publish(Draft.of("Seals are back").saidBy("O'Neil & Søn, 100%"));

        String link = visitor()
                .get("/claims?q=seals")
                .page()
                .selectFirst(".entry-speaker a")
                .attr("href");

        assertThat(visitor().get(link).page().select(".entry h3").eachText()).containsExactly("Seals are back");
    }

    @Test
    void daysBoundTheFirstPublication() {
        newsroom.publish(Draft.of("Otter on its day"));
        String today = portal().clock().instant().toString().substring(0, 10);

        assertThat(found("q=otter&from=" + today + "&to=" + today)).hasSize(1);
        assertThat(found("q=otter&from=2026-03-01")).hasSize(1);
        assertThat(found("q=otter&from=0001-01-01&to=9999-12-31")).hasSize(1);
        assertThat(found("q=otter&to=2026-03-01")).isEmpty();
        assertThat(found("q=otter&from=9999-12-31")).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidNextToItsField() {
        for (String bad : List.of(
                "verdict=TRUE",
                "from=yesterday",
                "from=2026-02-30",
                "to=-0001-01-01",
                "to=%2B99999-01-01",
                "from=10000-01-01",
                "from=2026-03-02&to=2026-03-01",
                "q=" + "x".repeat(201),
                "speaker=" + "x".repeat(201))) {
            Reply reply = visitor().get("/claims?" + bad + "&page=1");
            String field = bad.contains("&to") ? "to" : bad.substring(0, bad.indexOf('='));

            assertThat(reply.status()).as(bad).isEqualTo(422);
            assertThat(reply.page().select("#" + field + "-error")).as(bad).hasSize(1);
            assertThat(reply.page().select("[aria-invalid]").eachAttr("name"))
                    .as(bad)
                    .containsExactly(field);
            assertThat(reply.page().select(".entry")).isEmpty();
        }
        assertThat(visitor()
                        .get("/claims?from=yesterday")
                        .page()
                        .selectFirst("#from")
                        .val())
                .isEqualTo("yesterday");
        assertThat(visitor().get("/claims?q=%FF").status()).isEqualTo(400);
        assertThat(visitor().get("/claims?q=a%00b").status()).isEqualTo(400);
    }

    @Test
    void strangeSearchesFindNothingAndBreakNothing() {
        for (String strange :
                List.of("😀", "\u202Eabc", "'; drop table claim; --", "{{7*7}}", "${7*7}", "zq ".repeat(60))) {
            assertThat(found("q=" + encode(strange))).as(strange).isEmpty();
        }
        assertThat(visitor()
                        .get("/claims?q=" + encode("\"><b>${7*7}"))
                        .page()
                        .selectFirst("#q")
                        .val())
                .isEqualTo("\"><b>${7*7}");
    }

    @Test
    void aLongListComesInPagesThatKeepTheFilter() {
        for (int i = 1; i <= 27; i++) {
            newsroom.publish(Draft.of("Pelican " + i));
        }

        Reply first = visitor().get("/claims?q=pelican");
        String next = first.page().selectFirst("a[rel=next]").attr("href");
        Reply second = visitor().get(next);

        assertThat(first.text()).contains("27 checks", "Page 1 of 2");
        assertThat(first.page().select(".entry")).hasSize(25);
        assertThat(second.page().select(".entry h3").eachText()).containsExactly("Pelican 2", "Pelican 1");
        assertThat(second.page().selectFirst("a[rel=prev]").attr("href")).contains("q=pelican");
        assertThat(visitor().get("/claims?q=pelican&page=3").status()).isEqualTo(404);
        assertThat(visitor().get("/claims?q=pelican&page=nonsense").page().select(".entry"))
                .hasSize(25);
    }

    @Test
    void aListAsksTheDatabaseTheSameHoweverLongItIs() {
        newsroom.publish(Draft.of("Plover one"));
        visitor().get("/claims?q=plover");

        assertThat(statementsFor("/")).isEqualTo(2);
        assertThat(statementsFor("/claims?q=plover")).isEqualTo(3);
        assertThat(statementsFor("/feeds/claims.xml?q=plover")).isEqualTo(2);
        for (int i = 0; i < 5; i++) {
            newsroom.publish(Draft.of("Plover again " + i).saidBy("Speaker " + i));
        }
        assertThat(statementsFor("/")).isEqualTo(2);
        assertThat(statementsFor("/claims?q=plover")).isEqualTo(3);
        assertThat(statementsFor("/feeds/claims.xml?q=plover")).isEqualTo(2);
        assertThat(statementsFor(visitor()
                        .get("/claims?q=plover")
                        .page()
                        .selectFirst(".entry a")
                        .attr("href")))
                .isLessThanOrEqualTo(4);
    }

    private static long statementsFor(String path) {
        long before = portal().database().statistics().getPrepareStatementCount();
        assertThat(visitor().get(path).status()).isEqualTo(200);
        return portal().database().statistics().getPrepareStatementCount() - before;
    }

    @Test
    void listsThatAreKnownAreNotSentAgain() {
        newsroom.publish(Draft.of("Curlew one"));
        for (String path : List.of("/", "/claims", "/claims?q=curlew")) {
            String tag = visitor().get(path).header("ETag");
            assertThat(visitor().get(path, "If-None-Match", tag).status())
                    .as(path)
                    .isEqualTo(304);
        }
        String tag = visitor().get("/claims?q=curlew").header("ETag");
        long second = newsroom.publish(Draft.of("Curlew two"));
        assertThat(visitor().get("/claims?q=curlew", "If-None-Match", tag).status())
                .isEqualTo(200);
        newsroom.withdraw(second, "A mistake.");
        assertThat(visitor().get("/claims?q=curlew", "If-None-Match", tag).status())
                .isEqualTo(304);
    }
}
