package factdesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

    private static final List<String> CRUMBS = List.of(
            "<p>",
            "</p>",
            "<br>",
            "<div class='x'>",
            "</div>",
            "<b>",
            "&amp;",
            "&lt;p&gt;",
            "&#0;",
            "&#1;",
            "&nbsp;",
            "<script>x()</script>",
            "<!--",
            "-->",
            "word",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u200B",
            "\u2028",
            "a < b",
            "<name>",
            "😀",
            "\uD800",
            "12.5 %",
            "&",
            "<",
            ">");

    @Test
    void paragraphsOfHtmlAreKeptAndItsMarkupIsNot() {
        String html = "<html><head><style>p{color:red}</style></head><body><h1>Title</h1><p>One <b>bold</b>\n word.</p>"
                + "<ul><li>First</li><li>Second&nbsp;&amp; last</li></ul><script>alert(1)</script></body></html>";

        assertThat(PastedText.clean(html)).isEqualTo("Title\n\nOne bold word.\n\nFirst\n\nSecond & last");
    }

    @Test
    void plainTextKeepsItsLines() {
        assertThat(PastedText.clean("One line\r\nnext line")).isEqualTo("One line\nnext line");
        assertThat(PastedText.clean("  One.  \n \n\n\n Two.\n")).isEqualTo("One.\n\nTwo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"if a < b and c > d", "He wrote <name> there", "x <3 y", "5 < 6"})
    void signsThatAreNoTagsStay(String text) {
        assertThat(PastedText.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a\u200Bb,ab", "soft\u00ADhyphen,softhyphen", "\uFEFFstart,start", "a\u00A0b,a b", "a\tb,a b"})
    void whatCannotBeSeenIsTakenOut(String pasted, String clean) {
        assertThat(PastedText.clean(pasted)).isEqualTo(clean);
    }

    @Test
    void controlCharactersWrittenAsEntitiesDoNotGetThrough() {
        assertThat(PastedText.clean("<p>a&#0;b&#1;c&#11;d&#xD800;e</p>").chars())
                .noneMatch(c -> Character.isISOControl(c) || c >= 0xD800 && c < 0xE000);
    }

    @Test
    void nothingReadableLeavesNothing() {
        assertThat(PastedText.clean("<script>var words = 'here'</script><p> </p>"))
                .isEmpty();
    }

    @Test
    void cleaningTwiceGivesTheSameAsCleaningOnce() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            String pasted = random.ints(1 + random.nextInt(20), 0, CRUMBS.size())
                    .mapToObj(CRUMBS::get)
                    .collect(Collectors.joining());
            String clean = PastedText.clean(pasted);

            assertThat(PastedText.clean(clean)).as(pasted).isEqualTo(clean);
            assertThat(clean).as(pasted).isEqualTo(clean.strip());
            assertThat(clean.chars()).as(pasted).noneMatch(c -> Character.isISOControl(c) && c != '\n');
            assertThat(clean).as(pasted).doesNotContain("\n\n\n", "  ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p ", "<", "<p><div>", "\n", " \n", "&lt;", "<b>x</b>", "a ", "<!--", "<p x='"})
    void aMegabyteOfAnythingIsCleanedInTime(String crumb) {
        String pasted = crumb.repeat(1_000_000 / crumb.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PastedText.clean(pasted));
    }
}
