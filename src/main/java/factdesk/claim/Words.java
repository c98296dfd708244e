package factdesk.claim;

import factdesk.extract.text.Span;
import java.util.Optional;

/** Finds words in a text, as a person marked or copied them: blanks and line breaks may differ. */
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
        int best = -1;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (best >= 0 && Math.abs(at - near) >= Math.abs(best - near)) {
                break;
            }
            best = at;
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + wanted.length()));
    }

    /** Compares with every run of blanks taken for one, and leads back to the positions in the text. */
    private static Optional<Span> loose(String text, String wanted, int near) {
        int[] positions = new int[text.length()];
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            if (blank && at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                continue;
            }
            positions[squeezed.length()] = at;
            squeezed.append(blank ? ' ' : text.charAt(at));
        }
        return exact(squeezed.toString(), wanted.replaceAll("\\s+", " "), near)
                .map(found -> new Span(positions[found.start()], positions[found.end() - 1] + 1));
    }
}
