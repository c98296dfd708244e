package factdesk.extract.token;

import factdesk.extract.text.Span;

/**
 * A word, a number or a mark of a text.
 *
 * @param span where it stands
 * @param text the characters there
 * @param tag its part of speech as Universal Dependencies name it (NOUN, PROPN, VERB, AUX, NUM, PUNCT …); a word that
 *     joins two has both: "don't" is AUX+PART, "Lee's" is PROPN+PART
 */
public record Token(Span span, String text, String tag) {

    /** Whether the tag is, or begins with, the one given: "AUX" also for "don't". */
    public boolean is(String partOfSpeech) {
        return tag.startsWith(partOfSpeech)
                && (tag.length() == partOfSpeech.length() || tag.charAt(partOfSpeech.length()) == '+');
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
