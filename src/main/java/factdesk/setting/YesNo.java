package factdesk.setting;

import java.util.List;
import java.util.Optional;

/** A setting that is on or off. */
public record YesNo(String key, Boolean fallback, String label, String meaning) implements Setting<Boolean> {

    private static final String YES = "yes";
    private static final String NO = "no";

    /** What there is to choose from, for a form. */
    public static final List<Choice.Option> OPTIONS = List.of(new Answer(YES, "Yes"), new Answer(NO, "No"));

    private record Answer(String name, String label) implements Choice.Option {

        @Override
        public String meaning() {
            return "";
        }
    }

    @Override
    public Optional<Boolean> read(String content) {
        return switch (content) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public String write(Boolean value) {
        return value ? YES : NO;
    }

    @Override
    public String words(Boolean value) {
        return value ? "Yes" : "No";
    }

    @Override
    public String rule() {
        return "Choose yes or no.";
    }
}
