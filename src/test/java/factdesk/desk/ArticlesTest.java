package factdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Reading;
import factdesk.claim.Stories;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bringing articles to the desk, and saying what they are. */
class ArticlesTest extends PortalTest {

    private static Reply paste(Visitor editor, String... fields) {
        return editor.submit(editor.get("/desk/articles/new"), "main form", fields);
    }

    private static Reply pasteEncoded(Visitor editor, String body) {
        return editor.post("/desk/articles/new", "_csrf=" + editor.csrf() + "&" + body);
    }

    @Test
    void aPastedArticleIsOnTheListWithAllThatDescribesIt() {
        Visitor editor = signedIn(Role.EDITOR);

        Reply sent = paste(
                editor,
                "title",
                "  Ferries   cancelled ",
                "text",
                "Eleven ferries were cancelled on Sunday.",
                "outlet",
                "Island Post",
                "author",
                "Kai Berg",
                "url",
                "HTTPS://Post.Example/ferries",
                "published",
                "2026-03-01");

        Reply article = editor.follow(sent);
        assertThat(article.page().select("h1").text()).isEqualTo("Ferries cancelled");
        assertThat(article.text()).contains("Island Post", "by Kai Berg", "1 March 2026");
        assertThat(article.page().select("a:contains(Original)").attr("href"))
                .isEqualTo("https://post.example/ferries");
        assertThat(editor.get("/desk/articles").page().select(".what").eachText())
                .contains("Ferries cancelled");
    }

    @Test
    void withoutATitleTheFirstLineIsOne() {
        Visitor editor = signedIn(Role.EDITOR);

        Reply article = editor.follow(paste(editor, "text", "Snow closes the pass\n\nNine lorries are stuck."));

        assertThat(article.page().select("h1").text()).isEqualTo("Snow closes the pass");
    }

    @Test
    void pastedHtmlIsReadAsItsParagraphs() {
        Visitor editor = signedIn(Role.EDITOR);

        Reply article = editor.follow(
                paste(
                        editor,
                        "text",
                        "<div><p>The mill burned <b>down</b>.</p><script>alert(1)</script><p>Nobody was hurt &amp; all is well.</p></div>"));

        assertThat(article.page().select(".pane.text p").eachText())
                .containsExactly("The mill burned down.", "Nobody was hurt & all is well.");
    }

    @Test
    void markupInATextIsNeverMarkupOnThePage() {
        Visitor editor = signedIn(Role.EDITOR);

        Reply article = editor.follow(paste(
                editor,
                "title",
                "<img src=x onerror=alert(1)>",
                "text",
                "An \"odd\" <custom-tag> in <3 words & more."));

        assertThat(article.page().select("img, custom-tag")).isEmpty();
        assertThat(article.page().select("h1").text()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(article.page().select(".pane.text p").text())
                .isEqualTo("An \"odd\" <custom-tag> in <3 words & more.");
    }

    @Test
    void theSameTextAgainLeadsToTheFirstArticle() {
        Visitor editor = signedIn(Role.EDITOR);
        String first = paste(editor, "title", "First", "text", "The bridge is closed.\n\nIt is old.")
                .location();

        Reply again = paste(editor, "title", "Second", "text", "<p>The bridge is closed.</p><p>It is old.</p>");

        assertThat(again.location()).isEqualTo(first + "?done=known");
        assertThat(editor.follow(again).text()).contains("brought in before", "First");
    }

    @Test
    void theSameTextFromManyAtOnceIsOneArticle() throws Exception {
        List<Visitor> editors =
                IntStream.range(0, 8).mapToObj(i -> signedIn(Role.EDITOR)).toList();

        List<Reply> replies = atOnce(editors.stream()
                .<Callable<Reply>>map(editor -> () -> paste(editor, "text", "Everybody pastes this line of words."))
                .toList());

        assertThat(replies).extracting(Reply::status).containsOnly(303);
        assertThat(replies)
                .extracting(reply -> reply.location().replace("?done=known", ""))
                .containsOnly(replies.get(0).location().replace("?done=known", ""));
    }

    @Test
    void articlesThatMeetTheSameNewSpeakersAtOnceAllComeIn() throws Exception {
        long editor = portal().person(Role.EDITOR);

        List<Long> ids = atOnce(IntStream.range(0, 8)
                .<Callable<Long>>mapToObj(i -> () -> {
                    String text = "Zora Quist said the lake froze. Abel Quist denied that it did. Number " + i + ".";
                    Reading reading = new Reading(text);
                    int zora = reading.says("Zora Quist", "Zora Quist", "said", "the lake froze", null);
                    int abel = reading.says("Abel Quist", "Abel Quist", "denied", "that it did", null);
                    // Half of them meet the two in the other order.
                    List<Integer> order = i % 2 == 0 ? List.of(zora, abel) : List.of(abel, zora);
                    reading.claim("Zora Quist said the lake froze.", 0.5, order, List.of());
                    return Stories.paste(portal(), text, reading.extraction(), editor);
                })
                .toList());

        assertThat(ids).doesNotHaveDuplicates().hasSize(8);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    static Stream<Arguments> badPastes() {
        String good = "Words enough.";
        return Stream.of(
                Arguments.of("text", Map.of("text", ""), "Paste the article's text here"),
                Arguments.of("text", Map.of("text", " \n\t "), "Paste the article's text here"),
                Arguments.of("text", Map.of("text", "12 345 – 67 % !?"), "There are no words in this text"),
                Arguments.of(
                        "text", Map.of("text", "<p></p><script>let words</script>"), "Nothing is left of this text"),
                Arguments.of("text", Map.of("text", "long ".repeat(200_001)), "more than the 1 MB"),
                Arguments.of("text", Map.of("text", "Bell \u0007 rings"), "characters in it that can't be shown"),
                Arguments.of("text", Map.of("text", "NUL \u0000 here"), "characters in it that can't be shown"),
                Arguments.of("title", Map.of("text", good, "title", "t".repeat(301)), "Shorten the title"),
                Arguments.of("outlet", Map.of("text", good, "outlet", "o".repeat(201)), "Shorten the outlet"),
                Arguments.of("author", Map.of("text", good, "author", "a".repeat(201)), "Shorten the author"),
                Arguments.of("url", Map.of("text", good, "url", "javascript:alert(1)"), "starts with http"),
                Arguments.of("url", Map.of("text", good, "url", "ftp://files.example/x"), "starts with http"),
                Arguments.of(
                        "url", Map.of("text", good, "url", "https://user:secret@bank.example/"), "starts with http"),
                Arguments.of("url", Map.of("text", good, "url", "http:///nowhere"), "starts with http"),
                Arguments.of("published", Map.of("text", good, "published", "2026-03-03"), "still to come"),
                Arguments.of("published", Map.of("text", good, "published", "2026-02-30"), "year-month-day"),
                Arguments.of("published", Map.of("text", good, "published", "yesterday"), "year-month-day"));
    }

    @ParameterizedTest
    @MethodSource("badPastes")
    void whatCannotBePastedIsToldBesideItsFieldAndNothingTypedIsLost(
            String field, Map<String, String> typed, String message) {
        Visitor editor = signedIn(Role.EDITOR);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("title", "Kept title", "outlet", "Kept outlet"));
        fields.putAll(typed);
        fields.put("_csrf", editor.csrf());

        Reply reply = editor.post("/desk/articles/new", fields);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("#" + field + "-error").text()).contains(message);
        assertThat(reply.page().select("#" + field).attr("aria-invalid")).isEqualTo("true");
        fields.remove("_csrf");
        fields.forEach((name, value) -> assertThat(
                        reply.page().getElementById(name).val().replace("\uFFFD", ""))
                .as(name)
                .isEqualToIgnoringWhitespace(value.replaceAll("\\p{Cntrl}", "")));
    }

    @Test
    void halfACharacterAndBrokenEncodingAreToldAndTheRestIsKept() {
        Visitor editor = signedIn(Role.EDITOR);

        for (String broken : List.of("%ED%A0%80", "%FF", "%C3", "%zz", "%")) {
            Reply reply = pasteEncoded(editor, "title=Kept&text=Before+" + broken + "+after");

            assertThat(reply.status()).as(broken).isEqualTo(422);
            assertThat(reply.page().select("#text-error").text()).contains("can't be shown");
            assertThat(reply.page().getElementById("text").val()).contains("Before", "after");
            assertThat(reply.page().getElementById("title").val()).isEqualTo("Kept");
        }
    }

    @Test
    void aMegabyteIsBroughtInAndOpened() {
        Visitor editor = signedIn(Role.EDITOR);
        // Letters of two bytes each, every one of them percent-encoded on the way.
        String text = IntStream.range(0, 9_000)
                .mapToObj(i -> "Žluťoučký kůň číslo " + i + " úpěl ďábelské ódy tónem číslo čtyři.\n\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        Reply sent = paste(editor, "text", text);

        assertThat(sent.status()).isEqualTo(303);
        Reply article = editor.follow(sent);
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.page().select(".pane.text p")).hasSize(9_000);
    }

    @Test
    void aBodyBeyondAllBoundsIsRefusedWithAPage() {
        Visitor editor = signedIn(Role.EDITOR);

        Reply reply = pasteEncoded(editor, "text=" + "x".repeat(12_500_000));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text()).contains("too much at once");
    }

    @Test
    void whatDescribesAnArticleCanBeChanged() {
        Visitor editor = signedIn(Role.EDITOR);
        String address = paste(editor, "text", "The well is dry.").location();

        Reply saved = editor.submit(
                editor.get(address + "/edit"), "main form", "title", "Dry well", "outlet", "Valley News", "author", "");

        assertThat(saved.location()).isEqualTo(address + "?done=edited");
        assertThat(editor.follow(saved).text()).contains("Dry well", "Valley News", "The well is dry.");
    }

    @Test
    void aStaleDescriptionIsShownBesideTheNewerOneAndCanBeSavedOverIt() {
        Visitor mine = signedIn(Role.EDITOR);
        Visitor theirs = signedIn(Role.EDITOR);
        String address = paste(mine, "text", "The clock stands still.").location();
        Reply form = mine.get(address + "/edit");
        theirs.submit(theirs.get(address + "/edit"), "main form", "title", "Their title");

        Reply stale = mine.submit(form, "main form", "title", "My title");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("td").eachText()).containsExactly("Their title", "My title");
        assertThat(stale.page().getElementById("title").val()).isEqualTo("My title");
        assertThat(mine.follow(mine.submit(stale, "main form"))
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("My title");
    }

    @Test
    void badDescriptionsAreToldAndKept() {
        Visitor editor = signedIn(Role.EDITOR);
        String address = paste(editor, "text", "The gate squeaks.").location();
        Reply form = editor.get(address + "/edit");

        for (String[] bad : new String[][] {
            {"title", "t".repeat(301)},
            {"title", "Bell \u0007"},
            {"outlet", "o".repeat(201)},
            {"author", "a".repeat(201)},
            {"url", "mailto:a@b.example"},
            {"url", "https://"},
            {"url", "https://x.example/" + "p".repeat(2000)},
            {"url", "not an address"},
            {"published", "9999-12-31"},
            {"published", "1 March"}
        }) {
            Reply reply = editor.submit(form, "main form", bad[0], bad[1]);

            assertThat(reply.status()).as(bad[1]).isEqualTo(422);
            assertThat(reply.page().select("#" + bad[0] + "-error").text())
                    .as(bad[1])
                    .isNotEmpty();
            assertThat(reply.page().getElementById(bad[0]).val())
                    .isEqualTo(bad[1].replaceAll("\\p{Cntrl}", "").strip());
        }
        assertThat(editor.get(address).page().select("h1").text()).isEqualTo("The gate squeaks.");
    }

    @Test
    void anArticleThatIsNotThereIsAPageThatSaysSo() {
        Visitor editor = signedIn(Role.EDITOR);

        for (String path : List.of("/desk/articles/999999", "/desk/articles/999999/edit", "/desk/articles/x1")) {
            assertThat(editor.get(path).status()).as(path).isEqualTo(404);
            assertThat(editor.get(path).text()).contains("There is no such article");
        }
    }
}
