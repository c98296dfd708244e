package factdesk.claim;

import factdesk.extract.text.Span;
import java.util.Optional;

/**
 * Finds words in a text as a person marked, copied or typed them: blanks, line breaks and kinds of quotes may differ.
 */
public final class Words {

    private Words() {}

    /**
     * Where a text holds some words.
     *
     * @param near the position to prefer when the words occur more than once
     */
    public static Optional<Span> locate(String text, String words, int near) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return exact(text, wanted, near).or(() -> loose(text, wanted, near));
    }

    private static Optional<Span> exact(String text, String wanted, int near) {
        int before = text.lastIndexOf(wanted, near);
        int after = text.indexOf(wanted, near);
        boolean nearerBefore = before >= 0 && (after < 0 || near - before <= after - near);
        int best = nearerBefore ? before : after;
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + wanted.length()));
    }

    /** Compares the plain forms of both, and leads back to the positions in the text. */
    private static Optional<Span> loose(String text, String wanted, int near) {
        int[] positions = new int[text.length()];
        String plain = plain(text, positions);
        int nearPlain = 0;
        while (nearPlain < plain.length() && positions[nearPlain] < near) {
            nearPlain++;
        }
        return exact(plain, plain(wanted, new int[wanted.length()]), nearPlain)
                .map(found -> new Span(positions[found.start()], positions[found.end() - 1] + 1));
    }

    /** Every run of blanks as one, every quote and dash as the one that keyboards have. */
    private static String plain(String text, int[] positions) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean afterBlank = false;
        for (int at = 0; at < text.length(); at++) {
            char c = plain(text.charAt(at));
            if (c != ' ' || !afterBlank) {
                positions[plain.length()] = at;
                plain.append(c);
            }
            afterBlank = c == ' ';
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '–', '—', '−' -> '-';
            case '\u00A0' -> ' ';
            default -> Character.isWhitespace(c) ? ' ' : c;
        };
    }
}
