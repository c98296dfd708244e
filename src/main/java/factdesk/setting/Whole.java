package factdesk.setting;

import java.util.Optional;

/**
 * A setting that is a whole number.
 *
 * @param unit what is counted, in words: "days"
 */
public record Whole(String key, Integer fallback, int least, int most, String unit, String label, String meaning)
        implements Setting<Integer> {

    @Override
    public Optional<Integer> read(String content) {
        String digits = content.strip();
        if (!digits.matches("-?[0-9]{1,9}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }

    @Override
    public String words(Integer value) {
        return value + " " + unit;
    }

    @Override
    public String rule() {
        return "Give a whole number from " + least + " to " + most + ".";
    }
}
