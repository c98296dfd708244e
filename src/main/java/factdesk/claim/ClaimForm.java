package factdesk.claim;

import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an editor changes of a claim.
 *
 * @param speaker the name of whose statement is judged; empty for nobody
 * @param verdict null while there is none
 * @param quote the words of the article that make the claim
 * @param near where these words are, roughly
 * @param version the version of the claim that the form was filled from
 */
public record ClaimForm(
        @NotBlank(message = "Word the claim in one sentence: it is what readers see.")
        @Size(max = 300, message = "Shorten the headline to 300 characters.")
        String headline,

        @Size(max = 300, message = "Shorten the speaker's name to 300 characters.")
        String speaker,

        Verdict verdict,
        AttributionFinding attribution,

        @Size(max = 20_000, message = "Shorten the finding to 20,000 characters.")
        String finding,

        @NotBlank(message = "Give the words of the article that make the claim.")
        @Size(max = Occurrence.LONGEST_QUOTE, message = "Mark fewer words: a claim is a sentence or two.")
        String quote,

        int near,
        int version) {

    /** The form as sent; what was not sent stays as it is. */
    public static ClaimForm of(FormFields fields, ClaimDetail current) {
        return new ClaimForm(
                line(fields, "headline", current.headline()),
                line(fields, "speaker", current.speaker() == null ? "" : current.speaker()),
                fields.has("verdict") ? fields.choice("verdict", Verdict.class).orElse(null) : current.verdict(),
                fields.choice("attribution", AttributionFinding.class).orElse(current.attributionFinding()),
                fields.has("finding") ? fields.get("finding").stripTrailing() : current.finding(),
                fields.has("quote") ? fields.get("quote").strip() : current.quote(),
                fields.line("start").isEmpty() ? current.startAt() : fields.number("start"),
                fields.has("version") ? fields.number("version") : current.version());
    }

    /** The form as it stands before anybody typed. */
    public static ClaimForm of(ClaimDetail current) {
        return new ClaimForm(
                current.headline(),
                current.speaker() == null ? "" : current.speaker(),
                current.verdict(),
                current.attributionFinding(),
                current.finding(),
                current.quote(),
                current.startAt(),
                current.version());
    }

    private static String line(FormFields fields, String name, String current) {
        return fields.has(name) ? fields.line(name).replaceAll("\\s+", " ") : current;
    }

    /** The same with the claim's own words and place, for those who may not move it. */
    public ClaimForm keepingPlaceOf(ClaimDetail current) {
        return new ClaimForm(
                headline, speaker, verdict, attribution, finding, current.quote(), current.startAt(), version);
    }

    /** The same with another judgement. */
    ClaimForm with(String whose, Verdict found, AttributionFinding said, String text) {
        return new ClaimForm(headline, whose, found, said, text, quote, near, version);
    }

    /** The same with another finding. */
    public ClaimForm saying(String otherFinding) {
        return new ClaimForm(headline, speaker, verdict, attribution, otherFinding, quote, near, version);
    }

    /** The same, as filled from a version of the claim. */
    public ClaimForm filledFrom(int seen) {
        return new ClaimForm(headline, speaker, verdict, attribution, finding, quote, near, seen);
    }

    /** Whether saving this would leave a claim as it is. */
    public boolean saysTheSameAs(ClaimDetail other) {
        return filledFrom(other.version()).equals(of(other));
    }

    /** Whether it asks for words of the article other than the claim's. */
    public boolean isElsewhereThan(ClaimDetail current) {
        return near != current.startAt() || !quote.equals(current.quote());
    }

    /**
     * Whether, with this written into it, a claim is one that somebody is said to have made.
     *
     * @param before what kind of claim it was
     */
    public boolean isAttributed(ClaimKind before) {
        boolean plain = speaker.isEmpty() && attribution == AttributionFinding.NOT_ATTRIBUTED;
        return !speaker.isEmpty() || before.isAttributed() && !plain;
    }
}
