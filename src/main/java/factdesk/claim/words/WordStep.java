package factdesk.claim.words;

import factdesk.extract.text.Span;

/** One word more or less at either end of some words of a text; words are what stands between blanks. */
public enum WordStep {
    /** The words start one word earlier. */
    START_EARLIER {
        @Override
        public Span from(Span words, String text) {
            int end = blanksBack(text, words.start());
            return end == 0 ? words : new Span(wordBack(text, end), words.end());
        }
    },
    START_LATER {
        @Override
        public Span from(Span words, String text) {
            int start = blanks(text, word(text, words.start()));
            return start >= words.end() ? words : new Span(start, words.end());
        }
    },
    END_EARLIER {
        @Override
        public Span from(Span words, String text) {
            int end = blanksBack(text, wordBack(text, words.end()));
            return end <= words.start() ? words : new Span(words.start(), end);
        }
    },
    /** The words end one word later. */
    END_LATER {
        @Override
        public Span from(Span words, String text) {
            int start = blanks(text, words.end());
            return start == text.length() ? words : new Span(words.start(), word(text, start));
        }
    };

    /** The words after the step; the same where there is no word to take or to leave. */
    public abstract Span from(Span words, String text);

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text, at)) {
            at++;
        }
        return at;
    }

    private static int word(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text, at)) {
            at++;
        }
        return at;
    }

    private static int blanksBack(String text, int from) {
        int at = from;
        while (at > 0 && isBlank(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int wordBack(String text, int from) {
        int at = from;
        while (at > 0 && !isBlank(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0';
    }
}
