package factdesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factdesk.account.Role;
import factdesk.claim.Reading;
import factdesk.claim.Stories;
import factdesk.extract.Extraction;
import factdesk.extract.Extractor;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.attribution.model.ModelTraining;
import factdesk.extract.text.Span;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors corrected, from the desk to a model of the newsroom's own. */
class TrainingExportTest extends PortalTest {

    private static int stories;

    @TempDir
    Path folder;

    private static long paste(String text, Extraction reading) {
        return Stories.paste(portal(), text, reading, portal().person(Role.EDITOR));
    }

    private static String harbour() {
        return Stories.HARBOUR + "\n\nExport " + stories++ + ".";
    }

    private static List<JsonNode> exported() throws IOException {
        StringWriter out = new StringWriter();
        new TrainingExport(portal().database()).write(out);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static Optional<JsonNode> exported(long article) throws IOException {
        return exported().stream()
                .filter(line -> line.path("id").asLong() == article)
                .findFirst();
    }

    private static List<String> words(JsonNode article, String part) {
        List<String> words = new ArrayList<>();
        for (JsonNode attribution : article.path("attributions")) {
            for (JsonNode pair : attribution.path(part)) {
                words.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())
                        .of(article.path("text").asText()));
            }
        }
        return words;
    }

    private static Reply correct(Visitor editor, long article, String who, String... fields) {
        Reply list = editor.get("/desk/articles/" + article + "/attributions");
        Reply form = editor.get(
                list.page().select("a[aria-label='Correct: " + who + "']").attr("href"));
        return editor.submit(form, "form[data-parts]", fields);
    }

    @Test
    void anArticleNobodyLookedAtTeachesNothing() throws IOException {
        long untouched = paste(harbour(), Stories.harbour());

        assertThat(exported(untouched)).isEmpty();
    }

    @Test
    void anArticleWithOneCorrectionIsWrittenWholeAsItStandsNow() throws IOException {
        Visitor editor = signedIn(Role.EDITOR);
        String text = harbour();
        long article = paste(text, Stories.harbour());

        correct(editor, article, "Brele Harbour Board", "content", "would cost €310 million");

        JsonNode line = exported(article).orElseThrow();
        assertThat(line.path("text").asText()).isEqualTo(text);
        assertThat(line.path("publisher").asText()).isEqualTo("The Brele Courier");
        assertThat(line.path("date").asText()).isEqualTo("2026-02-27");
        assertThat(words(line, "source"))
                .containsExactly("State radio", "harbour director Mira Toll", "the harbour board");
        assertThat(words(line, "cue")).containsExactly("reported", "said", "according to");
        assertThat(words(line, "content")).last().isEqualTo("would cost €310 million");
        assertThat(line.path("attributions").get(0).path("within").isNull()).isTrue();
        assertThat(line.path("attributions").get(1).path("within"))
                .isEqualTo(line.path("attributions").get(0).path("id"));
    }

    @Test
    void whatWasRefusedIsNotWritten() throws IOException {
        Visitor editor = signedIn(Role.EDITOR);
        long article = paste(harbour(), Stories.harbour());
        Reply list = editor.get("/desk/articles/" + article + "/attributions");

        editor.press(
                editor.get(list.page()
                        .select("a[aria-label='Correct: Brele Harbour Board']")
                        .attr("href")),
                "button[formaction$=/refuse]");

        assertThat(words(exported(article).orElseThrow(), "cue")).containsExactly("reported", "said");
    }

    @Test
    void anArticleReadThroughIsWrittenEvenWhenAllWasRight() throws IOException {
        Visitor editor = signedIn(Role.EDITOR);
        long article = paste(harbour(), Stories.harbour());

        editor.press(editor.get("/desk/articles/" + article + "/attributions"), "button[value=right]");

        assertThat(words(exported(article).orElseThrow(), "cue")).hasSize(3);
    }

    @Test
    void theNewsroomsOwnModelIsTrainedFromItAndReadsWithIt() throws IOException {
        Visitor editor = signedIn(Role.EDITOR);
        for (int i = 0; i < 60; i++) {
            zurred(editor, i);
        }
        Path articles = folder.resolve("corrected.jsonl");
        try (var out = Files.newBufferedWriter(articles)) {
            new TrainingExport(portal().database()).write(out);
        }
        Path model = folder.resolve("own.model");

        new ModelTraining(line -> {}).train(articles, model);

        String text = "The mayor zurred that the ferry will sail at noon.";
        List<Attribution> found =
                Extractor.load(Optional.of(model.toString())).extract(text).attributions();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cue()).extracting(span -> span.of(text)).containsExactly("zurred");
    }

    /** An article in which the engine took too much for the cue, read through after an editor set it right. */
    private static void zurred(Visitor editor, int number) {
        String source = List.of("The mayor", "Ann Lee", "The council", "She").get(number % 4);
        String content = List.of("that trams will run", "that the bridge is safe", "that nobody was paid late")
                .get(number % 3);
        String text = source + " zurred " + content + ". Ferry number " + stories++ + " was blue.";
        Reading reading = new Reading(text);
        reading.says(source, source, "zurred that", content.substring(5), null);
        long article = paste(text, reading.extraction());
        assertThat(correct(editor, article, source, "content", content.substring(5), "cue", "zurred")
                        .status())
                .isEqualTo(303);
        assertThat(correct(editor, article, source, "content", content).status())
                .isEqualTo(303);
    }

    @Test
    void theCommandSaysWhatItWrote() throws IOException {
        Visitor editor = signedIn(Role.EDITOR);
        long article = paste(harbour(), Stories.harbour());
        editor.press(editor.get("/desk/articles/" + article + "/attributions"), "button[value=right]");
        StringWriter out = new StringWriter();

        TrainingExport.Written written = new TrainingExport(portal().database()).write(out);

        assertThat(out.toString().lines()).hasSize(written.articles());
        assertThat(written.attributions()).isGreaterThanOrEqualTo(3);
        assertThat(written.leftOut()).isZero();
    }
}
