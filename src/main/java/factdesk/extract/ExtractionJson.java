package factdesk.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.check.Check;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Language;
import factdesk.extract.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Writes extractions as JSON, one object a line. Offsets are UTF-16 code units, half open; numbers are decimal strings.
 */
public final class ExtractionJson {
    private final JsonGenerator json;
    private final Writer out;

    public ExtractionJson(Writer out) throws IOException {
        this.out = out;
        json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
        json.setRootValueSeparator(null);
    }

    /** One line for a text that was read. */
    public void write(String id, Extraction extraction) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : extraction.attributions()) {
            write(attribution);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quantities");
        for (int i = 0; i < extraction.quantities().size(); i++) {
            write(extraction.quantities().get(i), extraction.dataSources().get(i));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (FoundClaim claim : extraction.claims()) {
            write(claim);
        }
        json.writeEndArray();
        writeLanguage(extraction.language());
        endLine();
    }

    private void writeLanguage(Language language) throws IOException {
        if (language == Language.UNCLEAR) {
            json.writeNullField("english");
        } else {
            json.writeBooleanField("english", language == Language.ENGLISH);
        }
    }

    /** One line for a text that could not be read; the id may be unknown. */
    public void writeError(String id, String error) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("error", error);
        endLine();
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    private void write(Attribution attribution) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", lower(attribution.type()));
        write("source", attribution.source());
        write("cue", attribution.cue());
        write("content", attribution.content());
        json.writeStringField("speaker", attribution.speaker());
        json.writeStringField("role", attribution.role());
        json.writeBooleanField("resolved", attribution.resolved());
        if (attribution.within() == null) {
            json.writeNullField("within");
        } else {
            json.writeNumberField("within", attribution.within());
        }
        json.writeStringField("why", attribution.why());
        json.writeNumberField("confidence", hundredths(attribution.confidence()));
        json.writeEndObject();
    }

    /** @param dataSource the attribution to the data it comes from, or null: then the field is left out */
    private void write(Quantity quantity, Integer dataSource) throws IOException {
        json.writeStartObject();
        json.writeFieldName("span");
        write(quantity.span());
        json.writeStringField("surface", quantity.surface());
        json.writeStringField("value", decimal(quantity.value()));
        json.writeStringField("low", decimal(quantity.low()));
        json.writeStringField("high", decimal(quantity.high()));
        json.writeStringField("unit", quantity.unit());
        json.writeStringField("unitName", quantity.unitName());
        json.writeStringField("change", quantity.change().sign());
        write("concept", quantity.concept().toArray(String[]::new));
        json.writeStringField("time", quantity.time());
        json.writeStringField("role", lower(quantity.role()));
        if (dataSource != null) {
            json.writeNumberField("dataSource", dataSource);
        }
        json.writeEndObject();
    }

    private void write(FoundClaim claim) throws IOException {
        json.writeStartObject();
        write("span", claim.span());
        json.writeStringField("text", claim.text());
        write("kinds", claim.kinds().stream().map(ExtractionJson::lower).toArray(String[]::new));
        writeNumbers("attributions", claim.attributions());
        writeNumbers("quantities", claim.quantities());
        json.writeNumberField("worth", hundredths(claim.worth()));
        write("why", claim.why().toArray(String[]::new));
        json.writeArrayFieldStart("checks");
        for (Check check : claim.checks()) {
            write(check);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Check check) throws IOException {
        json.writeStartObject();
        json.writeStringField("finding", lower(check.finding()));
        json.writeStringField("formula", check.formula());
        json.writeStringField("result", decimal(check.result()));
        json.writeStringField("low", decimal(check.low()));
        json.writeStringField("high", decimal(check.high()));
        json.writeStringField("says", check.says());
        json.writeEndObject();
    }

    private void write(String name, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            write(span);
        }
        json.writeEndArray();
    }

    private void write(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private void write(String name, String[] words) throws IOException {
        json.writeFieldName(name);
        json.writeArray(words, 0, words.length);
    }

    private void writeNumbers(String name, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String decimal(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static double hundredths(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
