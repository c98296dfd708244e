package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sources of a claim. */
class SourcesTest extends ClaimTest {

    @Test
    void sourcesAreAddedMovedChangedAndRemoved() {
        addSource("https://one.example/", "One");
        addSource("https://two.example/", "");
        addSource("https://three.example/", "Three");
        assertThat(sources()).containsExactly("One", "https://two.example/", "Three");

        editor.press(open(), ".source:contains(Three) button[formaction$=/up]");
        assertThat(sources()).containsExactly("One", "Three", "https://two.example/");
        editor.press(open(), ".source:contains(One) button[formaction$=/down]");
        assertThat(sources()).containsExactly("Three", "One", "https://two.example/");

        Reply editing = editor.follow(editor.press(open(), ".source:contains(One) button[formaction$=/edit]"));
        assertThat(editing.page().getElementById("title").val()).isEqualTo("One");
        editor.press(
                editing,
                ADD,
                "title",
                "One, revised",
                "stance",
                "REFUTES",
                "kind",
                "SECONDARY",
                "excerpt",
                "\"Sixty-one\"");
        assertThat(sources()).containsExactly("Three", "One, revised", "https://two.example/");
        assertThat(open().page().select(".source:contains(revised)").text())
                .contains("Refutes the claim", "Secondary", "\"Sixty-one\"", "read 2 Mar 2026");

        editor.press(open(), ".source:contains(Three) button[formaction$=/remove]");
        assertThat(sources()).containsExactly("One, revised", "https://two.example/");
    }

    @Test
    void noButtonOfASourceLosesWhatIsTypedBesideIt() {
        addSource("https://one.example/", "One");
        addSource("https://two.example/", "Two");

        editor.press(open(), ".source:contains(Two) button[formaction$=/up]", "finding", "Typed before moving.");
        assertThat(value("finding")).isEqualTo("Typed before moving.");
        editor.press(open(), ".source:contains(Two) button[formaction$=/edit]", "finding", "Typed before changing.");
        assertThat(value("finding")).isEqualTo("Typed before changing.");
        editor.press(open(), ".source:contains(Two) button[formaction$=/remove]", "finding", "Typed before removing.");
        assertThat(value("finding")).isEqualTo("Typed before removing.");
    }

    @Test
    void aSourceIsListedOnceAndWithoutAnAddressNotAtAll() {
        addSource("https://one.example/", "One");

        Reply twice = addSource("HTTPS://ONE.example/", "One again");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().select("#url-error").text()).contains("already has this source");

        Reply nothing = editor.press(open(), ADD);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("#url-error").text()).contains("Give the source's web address");
    }

    @Test
    void aSourceOfAnotherClaimIsNotWithinReach() {
        addSource("https://one.example/", "One");
        String source = open().page()
                .select(".source [formaction$=/edit]")
                .attr("formaction")
                .replaceAll(".*sources/|/edit", "");
        String neighbour = open().page().select("[data-key=k]").attr("href").replaceFirst("#.*", "");

        Reply reply = editor.post(neighbour + "/sources/" + source + "/remove", Map.of("_csrf", editor.csrf()));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(sources()).containsExactly("One");
    }
}
