package factdesk.setting;

import java.util.Optional;

/**
 * A setting that is a line of text.
 *
 * @param longest how many characters it has at most
 * @param required whether it must not be empty
 */
public record ShortText(String key, String fallback, int longest, boolean required, String label, String meaning)
        implements Setting<String> {

    @Override
    public Optional<String> read(String content) {
        String line = content.strip().replaceAll("\\s+", " ");
        boolean good = line.length() <= longest && !(required && line.isEmpty());
        return good ? Optional.of(line) : Optional.empty();
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String words(String value) {
        return value.isEmpty() ? "nothing" : "“" + value + "”";
    }

    @Override
    public String rule() {
        return required
                ? "Give a text of 1 to " + longest + " characters."
                : "Shorten it to " + longest + " characters.";
    }
}
