package factdesk.desk.attribution;

import factdesk.attribution.AttributionLine;
import factdesk.attribution.Parts;
import factdesk.attribution.Places;
import factdesk.web.FormFields;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;

/**
 * What an editor says of an attribution: words of the article, copied from it. Words in several places stand in a line
 * each.
 *
 * @param source the words that name who speaks; empty when the text names nobody
 * @param cue the words that report the speech; empty when only punctuation does
 * @param content what is said
 * @param sourceStart where the source stands, roughly; so do the other two
 * @param speaker the name of who speaks; empty when the text does not tell
 * @param role what the text says the speaker is
 * @param version what the form was filled from: the version of the attribution, or of the claim for a new one
 */
public record AttributionForm(
        String source,
        String cue,
        String content,
        int sourceStart,
        int cueStart,
        int contentStart,

        @Size(max = 300, message = "Shorten the speaker's name to 300 characters.")
        String speaker,

        @Size(max = 300, message = "Shorten what the speaker is to 300 characters.")
        String role,

        int version) {

    /** The form as sent. */
    static AttributionForm of(FormFields fields) {
        return new AttributionForm(
                pieces(fields, "source"),
                pieces(fields, "cue"),
                pieces(fields, "content"),
                fields.number("sourceStart"),
                fields.number("cueStart"),
                fields.number("contentStart"),
                fields.line("speaker").replaceAll("\\s+", " "),
                fields.line("role").replaceAll("\\s+", " "),
                fields.number("version"));
    }

    private static String pieces(FormFields fields, String name) {
        return fields.get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The form filled with what is saved. */
    static AttributionForm of(AttributionLine saved, String text) {
        Parts parts = saved.parts();
        return new AttributionForm(
                words(parts.source(), text),
                words(parts.cue(), text),
                words(parts.content(), text),
                near(parts.source(), parts),
                near(parts.cue(), parts),
                near(parts.content(), parts),
                saved.speaker() == null ? "" : saved.speaker(),
                saved.role(),
                saved.version());
    }

    /**
     * The form for a new one.
     *
     * @param near where the claim stands, and so, more or less, its parts
     * @param version the claim's
     */
    static AttributionForm empty(String content, int near, int version) {
        return new AttributionForm("", "", content.replaceAll("\\s+", " "), near, near, near, "", "", version);
    }

    private static String words(Places places, String text) {
        return places.spans().stream()
                .map(span -> span.of(text).replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
    }

    private static int near(Places places, Parts parts) {
        return places.isEmpty() ? parts.start() : places.start();
    }

    /** The same, to be saved over a newer version. */
    AttributionForm onTopOf(int newer) {
        return new AttributionForm(source, cue, content, sourceStart, cueStart, contentStart, speaker, role, newer);
    }

    /** Whether it says the same, whatever it was filled from. */
    boolean saysTheSameAs(AttributionForm other) {
        return onTopOf(other.version).equals(other);
    }
}
