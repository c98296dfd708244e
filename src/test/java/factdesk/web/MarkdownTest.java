package factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Hostile;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    private static final Set<String> ELEMENTS =
            Set.of("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a", "h3", "h4");

    static List<String> hostileTexts() {
        return Hostile.TEXTS;
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void nothingButPlainMarkupComesOutWhateverGoesIn(String text) {
        Document page = Jsoup.parse(Markdown.render(text).toString());

        assertThat(page.head().children()).isEmpty();
        for (Element element : page.body().select("*").not("body")) {
            assertThat(ELEMENTS).contains(element.normalName());
            assertThat(element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .toList())
                    .isSubsetOf("href", "rel");
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).startsWith("http");
            }
        }
    }

    @Test
    void whatAnEditorWritesIsKept() {
        String html = Markdown.render("""
                # Heading

                **Strong** and *emphasis*, `code`, [a link](https://source.example/?a=1&b=2).

                1. one
                2. two

                > quoted
                """).toString();

        Document page = Jsoup.parse(html);
        assertThat(page.select("h3").text()).isEqualTo("Heading");
        assertThat(page.select("strong, em, code").eachText()).containsExactly("Strong", "emphasis", "code");
        assertThat(page.select("a").attr("href")).isEqualTo("https://source.example/?a=1&b=2");
        assertThat(page.select("a").attr("rel")).isEqualTo("nofollow noopener");
        assertThat(page.select("ol li").eachText()).containsExactly("one", "two");
        assertThat(page.select("blockquote").text()).isEqualTo("quoted");
    }

    @Test
    void htmlIsShownAsTheTextThatWasTyped() {
        assertThat(Jsoup.parse(Markdown.render("5 < 6 & <b>not bold</b>").toString())
                        .text())
                .isEqualTo("5 < 6 & <b>not bold</b>");
    }
}
