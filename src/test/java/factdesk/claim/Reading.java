package factdesk.claim;

import factdesk.extract.Extraction;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.check.Check;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Language;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What an engine could have found in a text, put together by hand, so that these tests depend on no engine's rules. */
public final class Reading {

    private final String text;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<FoundClaim> claims = new ArrayList<>();

    public Reading(String text) {
        this.text = text;
    }

    /**
     * Somebody says something.
     *
     * @param within the attribution whose words hold this one; null for an outermost one
     * @return its index
     */
    public int says(String speaker, String source, String cue, String content, Integer within) {
        attributions.add(new Attribution(
                Attribution.Type.INDIRECT,
                List.of(span(source)),
                List.of(span(cue)),
                List.of(span(content)),
                speaker,
                "",
                true,
                within,
                "",
                1));
        return attributions.size() - 1;
    }

    /** An amount. */
    public int figure(
            String surface, String value, String unit, String unitName, Quantity.Change change, String concept) {
        quantities.add(new Quantity(
                span(surface),
                surface,
                new BigDecimal(value),
                null,
                null,
                unit,
                unitName,
                change,
                List.of(concept),
                "2025",
                Quantity.Role.LEVEL));
        return quantities.size() - 1;
    }

    /** A claim that rests on these attributions, outermost first, and states these figures. */
    public Reading claim(String words, double worth, List<Integer> says, List<Integer> states, Check... checks) {
        List<FoundClaim.Kind> kinds = new ArrayList<>();
        if (!states.isEmpty()) {
            kinds.add(FoundClaim.Kind.NUMERIC);
        }
        if (!says.isEmpty()) {
            kinds.add(FoundClaim.Kind.ATTRIBUTED);
        }
        List<String> why = List.of("states a figure", "has a comparison");
        claims.add(new FoundClaim(List.of(span(words)), words, kinds, says, states, worth, why, List.of(checks)));
        return this;
    }

    public Extraction extraction() {
        return new Extraction(Language.ENGLISH, attributions, quantities, claims);
    }

    /** Where these words stand first. */
    public Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
