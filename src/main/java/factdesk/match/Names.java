package factdesk.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a text: words with a capital in the midst of a sentence, the most frequent first. */
final class Names {

    private static final int MOST = 15;
    // After a letter, a comma or the like; a capital after a full stop or a quotation mark may be any word's.
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\p{N},;–-] |\\p{Lu}\\p{Ll}{2,20} )\\p{Lu}[\\p{L}]{2,30}");

    private Names() {}

    static List<String> of(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            counts.merge(names.group(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
