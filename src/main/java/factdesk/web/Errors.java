package factdesk.web;

import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import factdesk.web.text.Text;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is wrong with a form, by field.
 *
 * @param messages from a field's name to what to do about it
 */
public record Errors(Map<String, Text> messages) {

    /** A form that has not been sent, or has nothing wrong with it. */
    public static final Errors NONE = new Errors(Map.of());

    public Errors {
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    }

    /**
     * These and one more.
     *
     * @param key the name of the message that says what to do about it
     * @param arguments what stands in its gaps
     */
    public Errors and(String field, String key, Object... arguments) {
        return and(field, Text.of(key, arguments));
    }

    /** These and one more. */
    public Errors and(String field, Text message) {
        Map<String, Text> more = new TreeMap<>(messages);
        more.put(field, message);
        return new Errors(more);
    }

    /** These and others. */
    public Errors and(Errors others) {
        Map<String, Text> more = new TreeMap<>(messages);
        more.putAll(others.messages);
        return new Errors(more);
    }

    /** What is wrong with a field; null when nothing is. */
    public Text of(String field) {
        return messages.get(field);
    }

    /** For a control's {@code aria-invalid}: "true", or null when nothing is wrong with it. */
    public String invalid(String field) {
        return messages.containsKey(field) ? "true" : null;
    }

    /**
     * For a control's {@code aria-describedby}: the ids of the hint and the error beside it; null when there is
     * neither.
     *
     * @param hint the field's hint; null when it has none
     */
    public String notes(String field, String hint) {
        String hintId = hint == null ? "" : field + "-hint";
        String errorId = messages.containsKey(field) ? field + "-error" : "";
        String ids = (hintId + " " + errorId).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** All of them, one after the other, for where there is no form to show them in. */
    public String inWords(Messages words, Language language) {
        return messages.values().stream()
                .map(message -> words.say(language, message))
                .collect(Collectors.joining(" "));
    }

    public boolean any() {
        return !messages.isEmpty();
    }
}
