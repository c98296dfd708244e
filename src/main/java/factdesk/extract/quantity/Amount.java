package factdesk.extract.quantity;

import java.math.BigDecimal;

/**
 * A number read from the pieces {@code [from, to)} of a sentence.
 *
 * @param value the number; of a vague one ("dozens") null
 * @param low the least of a vague one, else null
 * @param high the most of a vague one, else null
 * @param scale what the last scale word multiplied by; 1 without one
 * @param form how it was written
 */
record Amount(int from, int to, BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal scale, Form form) {

    enum Form {
        DIGITS,
        WORDS,
        FRACTION,
        VAGUE
    }

    static Amount of(int from, int to, BigDecimal value, BigDecimal scale, Form form) {
        return new Amount(from, to, value, null, null, scale, form);
    }

    static Amount vague(int from, int to, BigDecimal low, BigDecimal high) {
        return new Amount(from, to, null, low, high, BigDecimal.ONE, Form.VAGUE);
    }

    boolean isVague() {
        return form == Form.VAGUE;
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Amount times(BigDecimal factor) {
        return new Amount(from, to, value.multiply(factor), null, null, scale.multiply(factor), form);
    }

    Amount upTo(int end) {
        return new Amount(from, end, value, low, high, scale, form);
    }
}
