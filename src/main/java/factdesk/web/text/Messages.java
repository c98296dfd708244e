package factdesk.web.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that the portal's pages say, in each of its languages. A message is a pattern of ICU's MessageFormat, which knows
 * the plurals of each language: {@code {0, plural, one {# claim} other {# claims}}}. One that a language lacks is said
 * in English.
 *
 * <p>Each language has the files that the folder {@code en} has. Safe for use by many threads.
 */
public final class Messages {

    private static final String FOLDER = "/messages/";

    /** The files of each language; all keys of a file begin with its name and a dot. */
    static final List<String> AREAS = List.of(
            "comment",
            "desk",
            "error",
            "importing",
            "inbox",
            "layout",
            "match",
            "parts",
            "reply",
            "schedule",
            "topic",
            "web",
            "word");

    private record Key(String tag, String key) {}

    private final Map<Key, String> patterns;
    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Map<Key, String> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /** Reads the messages that the portal comes with. */
    public static Messages load() {
        Map<Key, String> patterns = new HashMap<>();
        for (Language language : Language.values()) {
            String tag = language.tag();
            for (String area : AREAS) {
                read(tag + "/" + area)
                        .forEach((key, pattern) -> patterns.put(new Key(tag, (String) key), (String) pattern));
            }
        }
        return new Messages(patterns);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(FOLDER + name + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("messages " + name, e);
        }
    }

    /** What a text says in English, which the log, the audit and the command line speak. */
    public static String english(Text text) {
        return Loaded.MESSAGES.say(Language.ENGLISH, text);
    }

    /** Read once, when somebody first asks. */
    private static final class Loaded {
        private static final Messages MESSAGES = load();
    }

    /** Says a text in a language. */
    public String say(Language language, Text text) {
        return say(language.tag(), text.key(), text.arguments().toArray());
    }

    /**
     * Says a message in a language.
     *
     * @param tag the language's tag
     * @param arguments what stands in the message's gaps; texts among them are said in the same language
     */
    String say(String tag, String key, Object... arguments) {
        if (key.indexOf(' ') >= 0) {
            // Words of their own, not the name of a message.
            return key;
        }
        String pattern = patterns.get(new Key(tag, key));
        if (pattern == null && !tag.equals(Language.ENGLISH.tag())) {
            return say(Language.ENGLISH.tag(), key, arguments);
        }
        assert pattern != null : "no message " + key;
        if (pattern == null) {
            // An editor on deadline is better served by an odd word than by an error page.
            return key;
        }
        return arguments.length == 0 ? pattern : fill(tag, key, pattern, arguments);
    }

    private String fill(String tag, String key, String pattern, Object[] arguments) {
        MessageFormat shared = formats.computeIfAbsent(
                new Key(tag, key), each -> new MessageFormat(pattern, Locale.forLanguageTag(tag)));
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = arguments[i] instanceof Text text
                    ? say(tag, text.key(), text.arguments().toArray())
                    : arguments[i];
        }
        // A MessageFormat may be used by one thread at a time.
        return shared.clone().format(said);
    }
}
