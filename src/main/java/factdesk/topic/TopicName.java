package factdesk.topic;

import factdesk.web.text.Text;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A topic's name as somebody typed it. Names that differ in case, accents or punctuation only are the same topic's.
 *
 * @param name without blanks around it, single ones within
 */
public record TopicName(String name) {

    /** As long as a name may be. */
    public static final int LONGEST = 60;

    public TopicName {
        name = name.strip().replaceAll("\\s+", " ");
    }

    /** Names separated by commas or line breaks, each once, in the order they were typed. */
    public static List<TopicName> list(String typed) {
        Map<String, TopicName> names = new LinkedHashMap<>();
        Stream.of(typed.split("[,;\n]"))
                .map(TopicName::new)
                .filter(name -> !name.name.isEmpty())
                .forEach(name -> names.putIfAbsent(name.slug().isEmpty() ? name.name : name.slug(), name));
        return List.copyOf(names.values());
    }

    /** What an address can say for it, in letters and digits of any script: {@code world-trade}; empty without any. */
    public String slug() {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{InCombining_Diacritical_Marks}", "");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Why this cannot be a topic's name; null when it can. */
    public Text problem() {
        if (name.length() > LONGEST || slug().length() > LONGEST) {
            return Text.of("topic.topic-name.too-long", name.substring(0, Math.min(name.length(), 20)), LONGEST);
        }
        return slug().isEmpty() ? Text.of("topic.topic-name.no-letters", name) : null;
    }
}
