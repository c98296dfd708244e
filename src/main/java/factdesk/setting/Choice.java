package factdesk.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A setting that is one of a few things.
 *
 * @param <E> an enum of them
 */
public record Choice<E extends Enum<E> & Choice.Option>(String key, E fallback, String label, String meaning)
        implements Setting<E> {

    /** One of the things to choose from. */
    public interface Option {

        /** The name of the enum's constant. */
        String name();

        String label();

        /** What choosing it does; empty when the label says it all. */
        String meaning();
    }

    /** All there is to choose from, in order. */
    public List<E> options() {
        return List.of(fallback.getDeclaringClass().getEnumConstants());
    }

    @Override
    public Optional<E> read(String content) {
        return Arrays.stream(fallback.getDeclaringClass().getEnumConstants())
                .filter(option -> option.name().equals(content))
                .findFirst();
    }

    @Override
    public String write(E value) {
        return value.name();
    }

    @Override
    public String words(E value) {
        return value.label();
    }

    @Override
    public String rule() {
        return "Choose one of these.";
    }
}
