package factdesk.claim.words;

import factdesk.extract.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of an older text with what stands around them, to be found again in a newer one: the very words first; when
 * they changed, what stands between the same surroundings, or the sentence that shares most words with them. After how
 * Hypothesis finds its annotations again ("Fuzzy anchoring", hypothes.is, 2013).
 *
 * @param quote the words
 * @param prefix what stands before them
 * @param suffix what stands after them
 * @param near where they stood, as a position of the newer text
 */
public record Anchor(String quote, String prefix, String suffix, int near) {

    /** Words that share less with the quote than this part of both are others. */
    private static final double ALIKE = 0.5;

    /** So many characters of the surroundings are looked for. */
    private static final int KNOWN = 24;

    /** What stands between the surroundings may have grown to this many times the quote. */
    private static final int GROWN = 2;

    private static final int CONTEXT = 64;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,'’][\\p{L}\\p{M}\\p{N}]+)*");

    /** Words of a text, with their surroundings. */
    public static Anchor of(String text, Span words) {
        return new Anchor(
                words.of(text),
                text.substring(Math.max(0, words.start() - CONTEXT), words.start()),
                text.substring(words.end(), Math.min(text.length(), words.end() + CONTEXT)),
                words.start());
    }

    /** Where the newer text has the very words; of several places the one with the most alike surroundings. */
    public Optional<Span> same(String text) {
        Span best = null;
        int bestScore = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            Span place = new Span(at, at + quote.length());
            int score = surroundings(text, place);
            boolean nearer = best == null || Math.abs(at - near) < Math.abs(best.start() - near);
            if (score > bestScore || score == bestScore && nearer) {
                best = place;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many characters before and after a place are those around the quote. */
    private int surroundings(String text, Span place) {
        int before = 0;
        while (before < prefix.length()
                && before < place.start()
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(place.start() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < suffix.length()
                && place.end() + after < text.length()
                && suffix.charAt(after) == text.charAt(place.end() + after)) {
            after++;
        }
        return before + after;
    }

    /**
     * The words that seem to have taken the place of these.
     *
     * @param sentences where else to look: what the engine takes for statements of the newer text
     */
    public Optional<Span> like(String text, List<Span> sentences) {
        Span best = null;
        double bestShare = 0;
        for (Span place :
                Stream.concat(between(text).stream(), sentences.stream()).toList()) {
            double share = share(place.of(text));
            if (share > bestShare) {
                best = place;
                bestShare = share;
            }
        }
        return bestShare < ALIKE ? Optional.empty() : Optional.of(best);
    }

    /** What stands between the words that were around the quote. */
    private Optional<Span> between(String text) {
        String before = prefix.substring(Math.max(0, prefix.length() - KNOWN));
        String after = suffix.substring(0, Math.min(KNOWN, suffix.length()));
        if (before.isBlank() || after.isBlank()) {
            return Optional.empty();
        }
        int begins = text.indexOf(before);
        int ends = begins < 0 ? -1 : text.indexOf(after, begins + before.length());
        int start = begins + before.length();
        boolean usable = ends > start && ends - start <= GROWN * quote.length();
        return usable ? Optional.of(new Span(start, ends)) : Optional.empty();
    }

    /** Of the words of both the part that they share (Dice's coefficient), each as often as it occurs. */
    private double share(String other) {
        Map<String, Integer> mine = words(quote);
        Map<String, Integer> theirs = words(other);
        int shared = mine.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0)))
                .sum();
        int all = mine.values().stream().mapToInt(Integer::intValue).sum()
                + theirs.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return words;
    }
}
