package factdesk.desk.workbench;

import factdesk.claim.Words;
import factdesk.extract.text.Span;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import java.util.Optional;

/**
 * The form that makes words of an article a claim.
 *
 * @param quote the words
 * @param near where they stand, roughly
 * @param errors what is wrong with them
 */
public record NewClaim(String quote, int near, Errors errors) {

    private static final int LONGEST = 5000;

    public static final NewClaim EMPTY = new NewClaim("", 0, Errors.NONE);

    /** The form as sent. */
    static NewClaim of(FormFields fields) {
        int near = fields.line("start").isEmpty() ? 0 : Math.max(0, fields.number("start"));
        return new NewClaim(fields.get("quote").strip(), near, Forms.unreadable(fields));
    }

    Optional<Span> in(String text) {
        return Words.locate(text, quote, near);
    }

    /** The same with what is wrong with it. */
    NewClaim checked(String text) {
        return errors.any() ? this : new NewClaim(quote, near, errorsIn(text));
    }

    private Errors errorsIn(String text) {
        if (quote.isEmpty()) {
            return Errors.NONE.and("quote", "Copy the words that make the claim from the article.");
        }
        if (quote.length() > LONGEST) {
            return Errors.NONE.and("quote", "Mark fewer words: a claim is a sentence or two.");
        }
        return in(text).isEmpty()
                ? Errors.NONE.and(
                        "quote", "The article does not have these words. Copy them from its text as they stand there.")
                : Errors.NONE;
    }
}
