package factdesk.web.text;

import java.util.List;

/**
 * Words for people, in no language yet: the name of a message, and what stands in its gaps. Whoever shows it knows the
 * language.
 *
 * @param key the message's name in {@code messages/en/*.properties}
 * @param arguments numbers, names and other texts
 */
public record Text(String key, List<Object> arguments) {

    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
