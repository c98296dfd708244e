package factdesk.attribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import factdesk.attribution.StoredAttribution.State;
import factdesk.extract.text.Span;
import factdesk.store.Database;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/**
 * Writes the articles whose attributions editors have looked at as the JSON lines that training reads. What the engine
 * found in such an article, and nobody changed or refused, counts as right.
 */
public final class TrainingExport {

    /**
     * What was written.
     *
     * @param leftOut how many articles were not, because they were brought in before places of words were kept
     */
    public record Written(int articles, int attributions, int leftOut) {}

    private final Database database;

    public TrainingExport(Database database) {
        this.database = database;
    }

    /** One article at a time, so that any number of them can be written. */
    public Written write(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
        json.setRootValueSeparator(null);
        int articles = 0;
        int attributions = 0;
        int leftOut = 0;
        List<Long> versions = database.read(session -> new Attributions_(session).corrected(State.FOUND));
        for (long version : versions) {
            Collection<AttributionLine> said = database.read(
                    session -> ArticleAttributions.of(session, version).all());
            if (said.stream().allMatch(AttributionLine::isPlaced)) {
                write(json, database.read(session -> new Attributions_(session).article(version)), said);
                json.flush();
                out.write('\n');
                articles++;
                attributions += said.size();
            } else {
                leftOut++;
            }
        }
        return new Written(articles, attributions, leftOut);
    }

    private static void write(JsonGenerator json, CorrectedArticle article, Collection<AttributionLine> said)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", String.valueOf(article.id()));
        json.writeStringField("publisher", article.outlet());
        json.writeStringField(
                "date",
                article.publishedOn() == null ? "" : article.publishedOn().toString());
        json.writeStringField("title", article.title());
        json.writeStringField("text", article.text());
        json.writeArrayFieldStart("attributions");
        for (AttributionLine line : said) {
            write(json, line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AttributionLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", String.valueOf(line.id()));
        write(json, "source", line.parts().source());
        write(json, "cue", line.parts().cue());
        write(json, "content", line.parts().content());
        json.writeStringField("within", line.outerId() == null ? null : String.valueOf(line.outerId()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Places places) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : places.spans()) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }
}
