package factdesk.desk.sources;

import factdesk.evidence.Source;
import factdesk.web.FormFields;
import factdesk.web.HttpAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What describes a source, as typed.
 *
 * @param interest who has an interest in what it says; readers see it beside the link
 * @param archive a copy kept elsewhere, for when the page is gone
 */
public record SourceForm(
        @NotBlank(message = "Give the source's title.")
        @Size(max = 500, message = "Shorten the title to 500 characters.")
        String title,

        @Size(max = 200, message = "Shorten the publisher's name to 200 characters.")
        String publisher,

        @NotNull(message = "Choose primary or secondary.") Source.Kind kind,

        @Size(max = 500, message = "Shorten it to 500 characters.")
        String interest,

        @HttpAddress String archive) {

    static SourceForm of(FormFields fields) {
        return new SourceForm(
                fields.line("title").replaceAll("\\s+", " "),
                fields.line("publisher"),
                fields.choice("kind", Source.Kind.class).orElse(null),
                fields.line("interest"),
                fields.line("archive"));
    }

    static SourceForm of(SourceDetail saved) {
        return new SourceForm(saved.title(), saved.publisher(), saved.kind(), saved.interest(), saved.archiveUrl());
    }

    void describe(Source source) {
        source.describe(
                title,
                publisher,
                kind,
                interest,
                HttpAddress.Check.canonical(archive).orElse(""));
    }
}
