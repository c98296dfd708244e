package factdesk.claim.words;

import factdesk.extract.text.Shortened;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a claim can be split in two.
 *
 * @param at where the second one's words start, in the article
 * @param first the words of the first one
 * @param second the words of the second one
 * @param good how likely somebody wants to split here: 0 between any two words, more after a comma, most after a
 *     sentence
 */
public record SplitPlace(int at, Span first, Span second, String label, int good) {

    private static final int MOST = 120;
    private static final int SHOWN = 30;

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*$");
    private static final Pattern JOINT =
            Pattern.compile("[,;:–—-]\\s*(?:and|but|while|whereas|or|yet|so|though|although)$");
    private static final Pattern SEMICOLON = Pattern.compile("[;–—]$");
    private static final Pattern COMMA = Pattern.compile("[,:][\"”’']*$");
    private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:and|but|while|whereas)$");

    /** What joined the halves belongs to neither. */
    private static final Pattern TAIL =
            Pattern.compile("[\\s,;:–—-]+(?:(?:and|but|while|whereas|or|yet|so|though|although)[\\s,]*)?$");

    /** The places in some words of a text, in reading order; of very many words only the likely ones. */
    public static List<SplitPlace> in(String text, Span words) {
        List<SplitPlace> places = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(words.start(), words.end());
        while (word.find()) {
            of(text, words, word.start()).ifPresent(places::add);
        }
        boolean many = places.size() > MOST;
        return places.stream()
                .filter(place -> !many || place.good > 0)
                .limit(MOST)
                .toList();
    }

    /** The place that somebody most likely wants; nothing for a single word. */
    public static Optional<SplitPlace> best(List<SplitPlace> places) {
        return places.stream().max(Comparator.comparingInt(SplitPlace::good).thenComparingInt(SplitPlace::balance));
    }

    /**
     * The place before the word that starts there.
     *
     * @return nothing when there is no word before or after it, or none starts there
     */
    public static Optional<SplitPlace> of(String text, Span words, int at) {
        boolean within = at > words.start() && at < words.end();
        if (!within || !isBlank(text.charAt(at - 1)) || isBlank(text.charAt(at))) {
            return Optional.empty();
        }
        String before = text.substring(words.start(), at).stripTrailing();
        Matcher tail = TAIL.matcher(before + " ");
        String first = tail.find() ? before.substring(0, Math.min(before.length(), tail.start())) : before;
        if (first.isBlank()) {
            return Optional.empty();
        }
        Span one = new Span(words.start(), words.start() + first.length());
        Span two = new Span(at, words.end());
        return Optional.of(new SplitPlace(at, one, two, shown(first, two.of(text)), likelihood(before)));
    }

    private static String shown(String first, String second) {
        String end = first.length() <= SHOWN ? first : "…" + first.substring(first.length() - SHOWN);
        return (end + " ‖ " + Shortened.to(SHOWN, second)).replaceAll("\\s+", " ");
    }

    private static int likelihood(String before) {
        if (SENTENCE_END.matcher(before).find()) {
            return 4;
        }
        if (JOINT.matcher(before).find() || SEMICOLON.matcher(before).find()) {
            return 3;
        }
        if (COMMA.matcher(before).find()) {
            return 2;
        }
        return CONJUNCTION.matcher(before).find() ? 1 : 0;
    }

    private int balance() {
        return Math.min(first.length(), second.length());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
