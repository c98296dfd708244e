package factdesk.extract.attribution.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factdesk.extract.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text in which people have marked who said what. */
record TrainingArticle(String text, List<Marked> attributions) {

    /** One attribution as it was marked. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /**
     * Reads JSON lines: {@code {"text":…,"attributions":[{"source":[[s,e]],"cue":[[s,e]],"content":[[s,e]]}]}}. Those
     * with another one's id as "within" are left out: the model learns the outermost, rules find what is in them.
     */
    static List<TrainingArticle> read(Path file) throws IOException {
        List<TrainingArticle> articles = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    articles.add(article(mapper.readTree(line)));
                }
            }
        }
        return articles;
    }

    private static TrainingArticle article(JsonNode line) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode each : line.path("attributions")) {
            if (each.path("within").isTextual()) {
                continue;
            }
            marked.add(new Marked(spans(each.path("source")), spans(each.path("cue")), spans(each.path("content"))));
        }
        return new TrainingArticle(line.path("text").asText(), marked);
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(
                pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }
}
