package factdesk.desk.figures;

import factdesk.web.Errors;

/**
 * A form as a page shows it.
 *
 * @param values what is saved, or what was typed
 * @param stale whether somebody else saved since the form was filled
 */
public record Sent<F>(F values, Errors errors, boolean stale) {

    static <F> Sent<F> untouched(F saved) {
        return new Sent<>(saved, Errors.NONE, false);
    }

    static <F> Sent<F> wrong(F typed, Errors errors) {
        return new Sent<>(typed, errors, false);
    }

    static <F> Sent<F> late(F typed) {
        return new Sent<>(typed, Errors.NONE, true);
    }
}
