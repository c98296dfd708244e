package factdesk.extract.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factdesk.extract.Extractor;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainingTest {
    @TempDir
    Path folder;

    @Test
    void sameArticlesGiveTheSameBytes() throws IOException {
        Path articles = articles();
        Path first = train(articles, "first.model");
        Path second = train(articles, "second.model");
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void newsroomsOwnModelIsUsed() throws IOException {
        String model = train(articles(), "own.model").toString();
        String text = "The mayor glorped that the ferry will sail at noon.";
        List<Attribution> found =
                Extractor.load(Optional.of(model)).extract(text).attributions();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).cue()).extracting(span -> span.of(text)).containsExactly("glorped");
    }

    @Test
    void noneMeansPatternsAlone() {
        Extractor patterns = Extractor.load(Optional.of(ModelFile.NONE));
        assertThat(patterns.extract("The mayor said that the ferry will sail at noon.")
                        .attributions())
                .hasSize(1);
    }

    @Test
    void fileThatIsNoModelIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear editor");
        assertThatThrownBy(() -> Extractor.load(Optional.of(file.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter.txt");
        assertThatThrownBy(() ->
                        Extractor.load(Optional.of(folder.resolve("none.model").toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.model");
    }

    private Path train(Path articles, String name) throws IOException {
        Path model = folder.resolve(name);
        new ModelTraining(line -> {}).train(articles, model);
        return model;
    }

    /** Articles in which people glorp. */
    private Path articles() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> people = List.of("The mayor", "Ann Lee", "The council", "She");
        List<String> contents = List.of("that trams will run", "that the bridge is safe", "that nobody was paid late");
        for (int i = 0; i < 60; i++) {
            String source = people.get(i % people.size());
            String content = contents.get(i % contents.size());
            String text = source + " glorped " + content + ". The ferry was blue.";
            Span cue = new Span(source.length() + 1, source.length() + 8);
            lines.append("{\"text\":\"")
                    .append(text)
                    .append("\",\"attributions\":[{\"source\":[[0,")
                    .append(source.length())
                    .append("]],\"cue\":[[")
                    .append(cue.start())
                    .append(',')
                    .append(cue.end())
                    .append("]],\"content\":[[")
                    .append(cue.end() + 1)
                    .append(',')
                    .append(cue.end() + 1 + content.length())
                    .append("]]}]}\n");
        }
        return Files.writeString(folder.resolve("articles.jsonl"), lines);
    }
}
