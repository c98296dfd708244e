package factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of a text in XML. */
class XmlTextTest {

    @Test
    void onlyWhatXmlForbidsIsTakenOut() {
        assertThat(XmlText.of("a\u000Bb\u0000c\u001Fd\uFFFEe\uFFFFf")).isEqualTo("abcdef");
        assertThat(XmlText.of("lone \uD83D and \uDE00 halves")).isEqualTo("lone  and  halves");
        assertThat(XmlText.of("tab\tline\nreturn\r 😀 \u0085 שלום ]]> <&"))
                .isEqualTo("tab\tline\nreturn\r 😀 \u0085 שלום ]]> <&");
    }
}
