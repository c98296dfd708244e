package factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may do, read off the templates themselves. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void onlySafeHtmlIsPrintedAsItIs() throws IOException {
        assertThat(found("th:utext=\"([^\"]*)\""))
                .as("each of these is a factdesk.web.SafeHtml; a new one must be, too")
                .isEqualTo(Map.of(
                        "desk/claim-form.html", List.of("${open.finding()}"),
                        "feed/item.html", List.of("${page.finding()}"),
                        "site/claim.html", List.of("${page.claimReview}", "${page.finding()}")));
    }

    @Test
    void noTextIsPrintedInline() throws IOException {
        assertThat(found("(\\[\\[|\\[\\()")).isEmpty();
    }

    @Test
    void noScriptAndNoStyleStandsInAPage() throws IOException {
        assertThat(found("(<style|\\sstyle=|\\son[a-z]+=)")).isEmpty();
        assertThat(found("<script([^>]*)>").values().stream().flatMap(List::stream))
                .allMatch(attributes -> attributes.contains("src=")
                        || attributes.contains("th:replace")
                        || attributes.contains("application/ld+json"));
    }

    /** What the pattern's group holds, by template. */
    private static Map<String, List<String>> found(String pattern) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> hits = Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult hit) -> hit.group(1))
                        .toList();
                if (!hits.isEmpty()) {
                    found.put(TEMPLATES.relativize(file).toString(), hits);
                }
            }
        }
        return found;
    }
}
