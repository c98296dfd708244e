package factdesk.desk.triage;

import factdesk.web.FormFields;

/**
 * How a claim's words are to be divided or joined.
 *
 * @param splitAt where the second claim starts, in the article; 0 when nobody chose
 * @param part the words to take out
 * @param mergeWith the claim to merge; 0 when nobody chose
 */
public record WordsForm(long splitAt, String part, long mergeWith) {

    public static final WordsForm EMPTY = new WordsForm(0, "", 0);

    /** The form as sent. */
    public static WordsForm of(FormFields fields) {
        return new WordsForm(fields.id("splitAt"), fields.get("part").strip(), fields.id("mergeWith"));
    }
}
