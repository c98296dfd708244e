package factdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.audit.Audit;
import factdesk.claim.PasteArticle;
import factdesk.extract.Extraction;
import factdesk.testing.PortalTest;
import factdesk.testing.RawRequest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import factdesk.web.Forms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bringing in many articles at once, by the page and by the engine behind it and the command. */
class ImportTest extends PortalTest {

    private static final String BOUNDARY = "a-line-that-is-in-no-file";

    private static int stories;

    private static String story() {
        return "The quay of Brele was painted for the " + stories++ + "th time, the board said.";
    }

    private static String json(String text) {
        return "{\"title\":\"Quay\",\"outlet\":\"Brele Courier\",\"author\":null,\"url\":\"https://courier.example/q\","
                + "\"published\":\"2026-02-27T08:00:00Z\",\"text\":\"" + text + "\"}";
    }

    private static Reply upload(Visitor editor, byte[] content) {
        return upload(editor, editor.csrf(), content);
    }

    private static Reply upload(Visitor editor, String csrf, byte[] content) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf + "\r\n--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"quays <b>.jsonl\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return editor.send(editor.request("/desk/import")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail))));
    }

    private static byte[] lines(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> counts(Reply job) {
        return job.page().select(".counts dd").eachText();
    }

    private static Reply paste(Visitor editor, String list) {
        return editor.submit(editor.get("/desk/import"), "form[action$=pasted]", "list", list);
    }

    @Test
    void aFileIsBroughtInInTheBackgroundAndItsBadLinesAreReported() {
        Visitor editor = signedIn(Role.EDITOR);
        String first = story();
        byte[] file = lines(
                "\uFEFF" + json(first),
                "",
                "no json",
                "[1]",
                "{\"title\":\"No text\"}",
                json(first),
                "{\"text\":\"Words.\",\"title\":7}",
                "{\"text\":\"Words.\",\"url\":\"javascript:alert(1)\"}",
                "{\"text\":\"Words.\",\"published\":\"yesterday\"}",
                "{\"text\":\"Words.\",\"outlet\":\"a\\u0000b\"}",
                "{\"text\":\"12\"}",
                json(story()));

        Reply sent = upload(editor, file);
        Reply waiting = editor.follow(sent);
        portal().run(RunImports.JOB);
        Reply done = editor.follow(sent);

        assertThat(waiting.page().select("h2").text()).contains("Under way: 8 of 11 lines");
        assertThat(waiting.page().select("progress").attr("max")).isEqualTo("11");
        assertThat(done.page().select("h1").text()).isEqualTo("quays <b>.jsonl");
        assertThat(done.page().select("h2").text()).contains("Finished: 11 lines", "8 lines were not brought in");
        assertThat(counts(done)).containsExactly("2", "1", "8", "0");
        assertThat(done.page().select("td:first-child").eachText())
                .containsExactly("3", "4", "5", "7", "8", "9", "10", "11");
        assertThat(done.text())
                .contains("It is not JSON.", "\"text\"", "\"title\" is not text", "starts with http", "year-month-day");
        assertThat(editor.get("/desk/import").page().select(".what").eachText()).contains("quays <b>.jsonl");
        assertThat(editor.get("/desk/articles").text()).contains("Quay", "Brele Courier", "27 February 2026");
    }

    @Test
    void theSameFileAgainAddsNothing() {
        Visitor editor = signedIn(Role.EDITOR);
        byte[] file = lines(json(story()), json(story()));
        upload(editor, file);
        portal().run(RunImports.JOB);

        Reply again = upload(editor, file);
        portal().run(RunImports.JOB);

        assertThat(counts(editor.follow(again))).containsExactly("0", "2", "0", "0");
    }

    @Test
    void anImportThatWasBrokenOffGoesOnWhereItWas() {
        Visitor editor = signedIn(Role.EDITOR);
        Reply sent = upload(editor, lines(json(story()), json(story()), json(story())));
        PasteArticle pasteArticle = new PasteArticle(
                portal().database(),
                (text, origin) -> Extraction.NOTHING,
                new Audit(portal().clock()),
                portal().clock());
        RunImports elsewhere = new RunImports(portal().database(), pasteArticle, portal().clock());
        List<Boolean> asked = new ArrayList<>();
        BooleanSupplier afterTwo = () -> {
            asked.add(true);
            return asked.size() > 2;
        };

        elsewhere.run(afterTwo);

        assertThat(counts(editor.follow(sent))).containsExactly("2", "0", "0", "1");
        portal().run(RunImports.JOB);
        assertThat(counts(editor.follow(sent))).containsExactly("3", "0", "0", "0");
    }

    @Test
    void anArticleThatBreaksTheEngineHoldsUpNobody() {
        Visitor editor = signedIn(Role.EDITOR);
        String bad = story();
        Reply sent = upload(editor, lines(json(bad), json(story())));
        PasteArticle pasteArticle = new PasteArticle(
                portal().database(),
                (text, origin) -> {
                    if (text.equals(bad)) {
                        throw new IllegalStateException("a fault that a test put there");
                    }
                    return Extraction.NOTHING;
                },
                new Audit(portal().clock()),
                portal().clock());

        new RunImports(portal().database(), pasteArticle, portal().clock()).run(() -> false);

        Reply done = editor.follow(sent);
        assertThat(counts(done)).containsExactly("1", "0", "1", "0");
        assertThat(done.text()).contains("The desk could not bring it in");
    }

    @Test
    void aCancelledImportStopsAndWhatIsInStays() {
        Visitor editor = signedIn(Role.EDITOR);
        String story = story();
        Reply sent = upload(editor, lines(json(story), json(story())));
        editor.submit(editor.follow(sent), "form[action$=cancel]");
        portal().run(RunImports.JOB);

        Reply cancelled = editor.follow(sent);

        assertThat(cancelled.page().select("h2").text()).isEqualTo("Cancelled after 0 of 2 lines");
        assertThat(cancelled.page().select("form[action$=cancel]")).isEmpty();
        assertThat(counts(cancelled)).containsExactly("0", "0", "0", "0");
    }

    @Test
    void aPastedListIsReadByItsDashes() {
        Visitor editor = signedIn(Role.EDITOR);
        String list = "\nPainted again\n" + story() + "\n\nIt is blue.\n---\n" + json(story()) + "\n" + json(story())
                + "\n-----\nOnly a title\n---\nAnother\n" + story() + "\n";

        Reply sent = paste(editor, list);
        portal().run(RunImports.JOB);

        Reply done = editor.follow(sent);
        assertThat(counts(done)).containsExactly("4", "0", "1", "0");
        assertThat(done.page().select("td").eachText().get(0)).isEqualTo("10");
        assertThat(editor.get("/desk/articles").text()).contains("Painted again", "Another");
    }

    @Test
    void whatHoldsNoArticleIsToldBesideTheFieldAndKept() {
        Visitor editor = signedIn(Role.EDITOR);

        Reply title = paste(editor, "Only a title");
        assertThat(title.status()).isEqualTo(422);
        assertThat(title.page().select("#list-error").text()).contains("Line 1 can't be read", "no text below it");
        assertThat(title.page().select("#list").text()).isEqualTo("Only a title");
        assertThat(paste(editor, " \n---\n").page().select("#list-error").text())
                .contains("Paste articles here");
        assertThat(upload(editor, new byte[0]).page().select("#file-error").text())
                .contains("Choose a file");
        assertThat(upload(editor, lines("", " ")).page().select("#file-error").text())
                .contains("nothing in this file");
        assertThat(upload(editor, new byte[] {(byte) 0xFF, 'a', '\n'}).status()).isEqualTo(303);
    }

    @Test
    void aFileComesOnlyFromAFormOfOursAndFromWhoMayEdit() {
        Visitor editor = signedIn(Role.EDITOR);

        assertThat(upload(editor, "", lines(json(story()))).status()).isEqualTo(403);
        assertThat(upload(signedIn(Role.REVIEWER), lines(json(story()))).status())
                .isEqualTo(403);
        assertThat(upload(visitor(), lines(json(story()))).status()).isIn(403, 415);
    }

    @Test
    void aFileOfManyMegabytesIsTakenAndOneBeyondTheLimitIsRefusedWithAPage() {
        Visitor editor = signedIn(Role.EDITOR);
        String long2 = IntStream.range(0, 40_000).mapToObj(i -> "number " + i).collect(Collectors.joining(" "));
        byte[] file = lines(
                IntStream.range(0, 40).mapToObj(i -> json(story() + long2)).toArray(String[]::new));

        Reply taken = upload(editor, file);
        assertThat(file.length).isGreaterThan(15_000_000);
        assertThat(taken.status()).isEqualTo(303);
        editor.submit(editor.follow(taken), "form[action$=cancel]");

        String refused = RawRequest.lines(
                portal().port(),
                "POST /desk/import",
                "Content-Type: multipart/form-data; boundary=" + BOUNDARY,
                "Content-Length: 300000000");
        assertThat(refused).startsWith("HTTP/1.1 413 ").contains("This file is too large", "up to 256 MB");
    }

    @Test
    void anUploadThatBreaksOffIsRefusedAndBeginsNothing() {
        Visitor editor = signedIn(Role.EDITOR);
        int before = editor.get("/desk/import").page().select(".what").size();

        Reply broken = editor.send(editor.request("/desk/import")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + editor.csrf())));

        assertThat(broken.status()).isEqualTo(400);
        assertThat(editor.get("/desk/import").page().select(".what")).hasSize(before);
    }

    @Test
    void aFileIsReadLineByLineHoweverLongALineIs() throws IOException {
        byte[] letters = new byte[1_000_000];
        java.util.Arrays.fill(letters, (byte) 'x');
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            parts.add(new ByteArrayInputStream(letters));
        }
        parts.add(new ByteArrayInputStream(lines("", json(story()))));
        PasteArticle pasteArticle = new PasteArticle(
                portal().database(),
                (text, origin) -> Extraction.NOTHING,
                new Audit(portal().clock()),
                portal().clock());
        List<Integer> bad = new ArrayList<>();

        ImportFile.Count count = new ImportFile(
                        pasteArticle, new ArticleReader(new Forms(), portal().clock()), portal().person(Role.EDITOR))
                .run(
                        new SequenceInputStream(Collections.enumeration(parts)),
                        entry -> bad.add(entry.line()),
                        (so, bytes) -> {});

        assertThat(count).isEqualTo(new ImportFile.Count(1, 0, 1));
        assertThat(bad).containsExactly(1);
    }
}
