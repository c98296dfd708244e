package factdesk.desk.attribution;

import factdesk.attribution.AttributionLine;
import factdesk.web.Errors;

/**
 * What became of a change to an attribution.
 *
 * @param saved the attribution as it was saved when the change came; null for a new one
 * @param errors what is wrong with the form
 */
record AttributionChange(Kind kind, AttributionLine saved, Errors errors) {

    /** How it went; only the first changed anything. */
    enum Kind {
        SAVED,
        /** A field holds what it cannot hold. */
        INVALID,
        /** Somebody else saved since the form was filled. */
        STALE
    }

    static AttributionChange done(AttributionLine saved) {
        return new AttributionChange(Kind.SAVED, saved, Errors.NONE);
    }

    static AttributionChange stale(AttributionLine saved) {
        return new AttributionChange(Kind.STALE, saved, Errors.NONE);
    }

    static AttributionChange invalid(AttributionLine saved, Errors errors) {
        return new AttributionChange(Kind.INVALID, saved, errors);
    }
}
