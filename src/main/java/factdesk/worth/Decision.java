package factdesk.worth;

import factdesk.extract.claim.WorthFeature;
import java.util.Set;

/**
 * What the newsroom decided on one claim.
 *
 * @param features why the engine thought it worth checking, or not
 * @param kept whether somebody checked it; otherwise it was set aside as not worth it
 */
public record Decision(Set<WorthFeature> features, boolean kept) {

    public Decision {
        features = Set.copyOf(features);
    }
}
