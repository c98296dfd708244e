package factdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    @Test
    void eachLineIsAnsweredInItsPlace() throws IOException {
        StringWriter out = new StringWriter();
        boolean complete = extract("""
                {"id":"a","text":"The mayor said trams will run again.","more":1}
                not json
                {"id":7}
                {"id":"c","text":""}
                """, out);
        List<JsonNode> lines = lines(out);
        assertThat(complete).isFalse();
        assertThat(lines).extracting(line -> line.path("id").asText()).containsExactly("a", "null", "7", "c");
        assertThat(lines).extracting(line -> line.has("error")).containsExactly(false, true, true, false);
        assertThat(lines.get(0).path("attributions")).hasSize(1);
        assertThat(lines.get(3).path("claims").isArray()).isTrue();
    }

    @Test
    void offsetsAreUtf16CodeUnitsOfTheText() throws IOException {
        String text = "😀 The mayor said trams will run again.";
        StringWriter out = new StringWriter();
        assertThat(extract("{\"id\":\"a\",\"text\":\"" + text + "\"}", out)).isTrue();
        JsonNode source = lines(out).get(0).at("/attributions/0/source/0");
        assertThat(text.substring(source.get(0).asInt(), source.get(1).asInt())).isEqualTo("The mayor");
    }

    @Test
    void everythingTheFormatNamesIsThere() throws IOException {
        StringWriter out = new StringWriter();
        extract("{\"id\":\"a\",\"text\":\"Fares rose by 12 percent in 2024, the mayor said.\"}", out);
        JsonNode line = lines(out).get(0);
        assertThat(line.at("/attributions/0").fieldNames())
                .toIterable()
                .contains("type", "source", "cue", "content", "speaker", "within");
        assertThat(line.at("/claims/0").fieldNames())
                .toIterable()
                .contains("span", "text", "kinds", "attributions", "quantities", "worth", "why", "checks");
    }

    @Test
    void aLineMayTellWhereAndWhenItsTextAppeared() throws IOException {
        StringWriter out = new StringWriter();
        extract("""
                {"id":"a","text":"Trams cost $4 million last year.","country":"AU","published":"2024-05-01"}
                {"id":"b","text":"Trams cost $4 million last year.","country":7,"published":"in May"}
                """, out);
        assertThat(lines(out).get(0).at("/quantities/0/unit").asText()).isEqualTo("AUD");
        assertThat(lines(out).get(0).at("/quantities/0/time").asText()).isEqualTo("2023");
        assertThat(lines(out).get(1).at("/quantities/0/unit").asText()).isEqualTo("USD");
        assertThat(lines(out).get(1).at("/quantities/0/time").asText()).isEqualTo("last year");
    }

    private static boolean extract(String lines, StringWriter out) throws IOException {
        return new JsonLines(EXTRACTOR, new ExtractionJson(out))
                .extract(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<JsonNode> lines(StringWriter out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
