package factdesk.desk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import org.junit.jupiter.api.Test;

/** An editor's work at the desk, as a browser without scripts does it. */
class WorkbenchTest extends PortalTest {

    private static final String TEXT = """
            The harbour of Brele handled 4.2 million containers in 2025, its director Mira Toll said on Monday.

            That is 12 percent more than the year before. The city council has not confirmed the figure.""";

    @Test
    void aPastedArticleIsCheckedAndPublished() {
        Visitor editor = signedIn(Role.EDITOR);
        Reply article = editor.follow(
                editor.submit(editor.get("/desk/articles/new"), "main form", "title", "Brele grows", "text", TEXT));
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.page().select(".pane.text p").eachText())
                .containsExactlyElementsOf(
                        TEXT.lines().filter(line -> !line.isEmpty()).toList());

        Reply marked =
                editor.submit(article, "form[data-mark]", "quote", "That is 12 percent more than the year before.");
        assertThat(marked.status()).isEqualTo(303);
        Reply claim = editor.follow(marked);
        assertThat(claim.page().select("a.mark.chosen").text())
                .isEqualTo("That is 12 percent more than the year before.");

        Reply sourced = editor.press(
                claim,
                "button[formaction$=/sources]",
                "url",
                "https://statistics.example/brele",
                "title",
                "Port statistics",
                "verdict",
                "FALSE",
                "attribution",
                "NOT_ATTRIBUTED",
                "speaker",
                "",
                "finding",
                "The statistics say **8** percent.");
        assertThat(sourced.status()).as(sourced.body()).isEqualTo(303);
        Reply published = editor.press(editor.follow(sourced), "button[value=PUBLISH]");
        assertThat(published.status()).as(published.body()).isEqualTo(303);
        assertThat(editor.follow(published).text()).contains("Published.", "The public reads revision 1");
    }
}
