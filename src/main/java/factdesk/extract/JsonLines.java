package factdesk.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factdesk.extract.quantity.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads texts as JSON lines and answers each with a line, one at a time, so that files of any size can be read. */
public final class JsonLines {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Extractor extractor;
    private final ExtractionJson out;

    public JsonLines(Extractor extractor, ExtractionJson out) {
        this.extractor = extractor;
        this.out = out;
    }

    /** Whether every line could be read; one that could not is answered with an error in its place. */
    public boolean extract(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        boolean complete = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                complete &= extract(line, number);
            }
        }
        return complete;
    }

    private boolean extract(String line, int number) throws IOException {
        JsonNode article;
        try {
            article = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            out.writeError(null, "Line " + number + " is not JSON: " + e.getOriginalMessage());
            return false;
        }
        String id =
                article.path("id").isMissingNode() ? null : article.path("id").asText();
        if (!article.path("text").isTextual()) {
            out.writeError(id, "Line " + number + " has no \"text\".");
            return false;
        }
        out.write(id, extractor.extract(article.path("text").textValue(), origin(article)));
        return true;
    }

    /** What the line tells of "country" and "published"; what cannot be read counts as not told. */
    private static Origin origin(JsonNode article) {
        LocalDate published = null;
        try {
            published = LocalDate.parse(article.path("published").asText());
        } catch (DateTimeParseException e) {
            // No day, or none that is written as year-month-day: then it is not known.
        }
        return new Origin(article.path("country").asText(), published);
    }
}
