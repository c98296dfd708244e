package factdesk.extract;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import java.util.List;

/** All that was found in one text; the lists refer to each other by index. */
public record Extraction(List<Attribution> attributions, List<Quantity> quantities, List<FoundClaim> claims) {

    /** What an empty text holds. */
    public static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

    public Extraction {
        attributions = List.copyOf(attributions);
        quantities = List.copyOf(quantities);
        claims = List.copyOf(claims);
    }
}
