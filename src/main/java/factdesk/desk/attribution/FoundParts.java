package factdesk.desk.attribution;

import factdesk.attribution.Parts;
import factdesk.attribution.Places;
import factdesk.claim.Words;
import factdesk.extract.text.Span;
import factdesk.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a form, found in the article.
 *
 * @param parts where they stand; nowhere for words that have an error
 * @param errors what is wrong with them
 */
record FoundParts(Parts parts, Errors errors) {

    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_CONTENT = 5000;
    private static final int MOST_PIECES = 20;

    /**
     * Finds the words of a form.
     *
     * @param saved the form as it was filled, and where its words stand: what was not changed stays there; both null
     *     for a new attribution
     */
    static FoundParts in(String text, AttributionForm form, AttributionForm saved, Parts places) {
        Search search = new Search(text);
        boolean known = saved != null;
        boolean sameSource = known && form.source().equals(saved.source()) && form.sourceStart() == saved.sourceStart();
        boolean sameCue = known && form.cue().equals(saved.cue()) && form.cueStart() == saved.cueStart();
        boolean sameContent =
                known && form.content().equals(saved.content()) && form.contentStart() == saved.contentStart();
        Places source =
                sameSource ? places.source() : search.find("source", form.source(), form.sourceStart(), LONGEST_NAME);
        Places cue = sameCue ? places.cue() : search.find("cue", form.cue(), form.cueStart(), LONGEST_NAME);
        Places content = sameContent
                ? places.content()
                : search.find("content", form.content(), form.contentStart(), LONGEST_CONTENT);
        Errors errors = missing(form, search.errors);
        if (!(sameSource && sameCue && sameContent)) {
            errors = overlaps(source, cue, content, errors);
        }
        return new FoundParts(new Parts(source, cue, content), errors);
    }

    private static Errors missing(AttributionForm form, Errors errors) {
        Errors more = form.content().isEmpty()
                ? errors.and("content", "Give the words that are reported: what is said.")
                : errors;
        return form.source().isEmpty() && form.cue().isEmpty()
                ? more.and("source", "Give the words that name who speaks, or the cue that reports it, or both.")
                : more;
    }

    private static Errors overlaps(Places source, Places cue, Places content, Errors errors) {
        Errors more = errors;
        if (source.overlap(cue)) {
            more = more.and("cue", "These words and the source's overlap. Give each word to one of them.");
        }
        if (content.overlap(source)) {
            more = more.and(
                    "content",
                    "These words and the source's overlap. Where the source stands in their midst, put what is before"
                            + " and after it into lines of their own.");
        } else if (content.overlap(cue)) {
            more = more.and(
                    "content",
                    "These words and the cue overlap. Where the cue stands in their midst, put what is before and"
                            + " after it into lines of their own.");
        }
        return more;
    }

    /** Looks for words, and remembers what could not be found. */
    private static final class Search {
        private final String text;
        private Errors errors = Errors.NONE;

        Search(String text) {
            this.text = text;
        }

        Places find(String field, String words, int near, int longest) {
            List<String> pieces = words.lines().toList();
            if (words.length() > longest || pieces.size() > MOST_PIECES) {
                errors = errors.and(field, "These are too many words. Give only those that belong to this part.");
                return Places.NONE;
            }
            List<Span> found = new ArrayList<>();
            for (String piece : pieces) {
                Optional<Span> place = found.isEmpty()
                        ? Words.locate(text, piece, Math.max(0, near))
                        : after(found.get(found.size() - 1).end(), piece);
                if (place.isEmpty()) {
                    errors = errors.and(
                            field,
                            found.isEmpty()
                                    ? "The article does not have these words. Copy them from its text as they stand there."
                                    : "The article does not have these words in this order. Copy the pieces as they"
                                            + " follow each other, a line each.");
                    return Places.NONE;
                }
                found.add(place.get());
            }
            return new Places(found);
        }

        private Optional<Span> after(int end, String piece) {
            return Words.locate(text.substring(end), piece, 0)
                    .map(span -> new Span(end + span.start(), end + span.end()));
        }
    }
}
