package factdesk.extract.quantity;

import java.util.Locale;

/**
 * A piece of a sentence as numbers need it: letters and digits stand apart, so "256GB" is two.
 *
 * @param text the characters, digits as ASCII and without invisible marks
 * @param lower the same in lower case
 * @param start where it stands in the text
 * @param end one past its end
 * @param tag its part of speech
 * @param glued whether it follows the piece before without a blank
 */
record Word(String text, String lower, int start, int end, String tag, boolean glued) {

    Word(String text, int start, int end, String tag, boolean glued) {
        this(text, text.toLowerCase(Locale.ROOT), start, end, tag, glued);
    }

    boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isHyphen() {
        return text.length() == 1 && "-‐‑–—−".indexOf(text.charAt(0)) >= 0;
    }

    boolean isNoun() {
        return is("NOUN") || is("PROPN");
    }

    boolean is(String partOfSpeech) {
        return tag.startsWith(partOfSpeech)
                && (tag.length() == partOfSpeech.length() || tag.charAt(partOfSpeech.length()) == '+');
    }
}
