package factdesk.worth;

import factdesk.extract.claim.WorthFeature;

/** How many claims with a feature were kept, and how many set aside as not worth checking. */
public record FeatureCount(WorthFeature feature, long kept, long dismissed) {

    public long decided() {
        return kept + dismissed;
    }

    /** Of the decided ones those that were kept, in percent; 0 when none was decided. */
    public long precision() {
        return decided() == 0 ? 0 : Math.round(100.0 * kept / decided());
    }
}
