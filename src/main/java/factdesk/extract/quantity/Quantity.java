package factdesk.extract.quantity;

import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * An amount that a text states.
 *
 * @param span where it stands
 * @param surface the words there
 * @param value the amount; of a range its middle
 * @param low the lower end of a range, else null
 * @param high the upper end of a range, else null
 * @param unit ISO 4217 for money, UCUM for measures, "%" for percent, "[pp]" for percentage points, or the counted noun
 *     in the singular; empty for a bare number
 * @param unitName the unit's English name, singular, lower case
 * @param change the bound, approximation or direction the words give
 * @param concept what is measured, as words of the text; empty when not found
 * @param time the period as written, without its preposition ("2023", "the last two years"), "last year" and the like
 *     resolved when the text's day is known; empty when not given
 * @param role what kind of figure it is
 * @param descending whether the text names the higher end of the range first: "from 5 to 3"
 */
public record Quantity(
        Span span,
        String surface,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String unitName,
        Change change,
        List<String> concept,
        String time,
        Role role,
        boolean descending) {

    /** A quantity whose range, if it is one, is named from the lower end. */
    public Quantity(
            Span span,
            String surface,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            String unit,
            String unitName,
            Change change,
            List<String> concept,
            String time,
            Role role) {
        this(span, surface, value, low, high, unit, unitName, change, concept, time, role, false);
    }

    /** How the words qualify the value: exactly, about, more than, less than, at least, at most, a rise, a fall. */
    public enum Change {
        EXACT("=", "exactly, or as rounded"),
        ABOUT("~", "about"),
        MORE(">", "more than"),
        LESS("<", "less than"),
        AT_LEAST(">=", "at least"),
        AT_MOST("<=", "at most"),
        UP("up", "a rise of"),
        DOWN("down", "a fall of");

        private final String sign;
        private final String label;

        Change(String sign, String label) {
            this.sign = sign;
            this.label = label;
        }

        /** The words before the value: "at least". */
        public String label() {
            return label;
        }

        /** The sign that the extraction format writes. */
        public String sign() {
            return sign;
        }
    }

    /** What kind of figure a quantity is. */
    public enum Role {
        LEVEL("a level"),
        CHANGE("a change"),
        SHARE("a share of a whole"),
        RATIO("a ratio, such as per head"),
        RANK("a rank"),
        COUNT("a count of things");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** The kind in an editor's words. */
        public String label() {
            return label;
        }
    }

    public Quantity {
        concept = List.copyOf(concept);
    }
}
