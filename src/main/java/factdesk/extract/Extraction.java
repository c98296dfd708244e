package factdesk.extract;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Language;
import java.util.List;
import java.util.Map;

/**
 * All that was found in one text; the lists refer to each other by index.
 *
 * @param language what language the text seems to be in: of other languages than English less is found
 * @param dataSources the attribution to data ("according to Chinese customs data") that a quantity rests on, by the
 *     index of the quantity; nothing for the others
 */
public record Extraction(
        Language language,
        List<Attribution> attributions,
        List<Quantity> quantities,
        List<FoundClaim> claims,
        Map<Integer, Integer> dataSources) {

    /** What an empty text holds. */
    public static final Extraction NOTHING = new Extraction(Language.UNCLEAR, List.of(), List.of(), List.of());

    public Extraction {
        attributions = List.copyOf(attributions);
        quantities = List.copyOf(quantities);
        claims = List.copyOf(claims);
        dataSources = Map.copyOf(dataSources);
    }

    /** An extraction whose figures name no data that they come from. */
    public Extraction(
            Language language, List<Attribution> attributions, List<Quantity> quantities, List<FoundClaim> claims) {
        this(language, attributions, quantities, claims, Map.of());
    }
}
