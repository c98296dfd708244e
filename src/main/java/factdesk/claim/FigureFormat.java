package factdesk.claim;

import factdesk.extract.check.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes decimals for people. */
public final class FigureFormat {

    private static final int GROUP = 3;
    /** Digits of a number that was worked out: more would pretend to know more. */
    private static final int SHOWN = 5;
    /** The longest number that is written out in a chart. */
    private static final int LONGEST = 16;

    private static final List<String> SCALES = List.of("", "", " million", " billion", " trillion");

    private FigureFormat() {}

    /** A plain decimal with commas between thousands; no digit is lost. */
    public static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int at = whole.length() - GROUP; at > first; at -= GROUP) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /** A number in few characters, for a chart's label: "240.1 billion"; "about" goes before what was rounded. */
    public static String brief(BigDecimal value) {
        BigDecimal shown = value.round(new MathContext(SHOWN, RoundingMode.HALF_EVEN));
        String plain = scaled(shown);
        return shown.compareTo(value) == 0 ? plain : "about " + plain;
    }

    /** The same in a unit: "about 190.56 billion dollars". */
    public static String brief(BigDecimal value, String unitName) {
        return in(brief(value), value.compareTo(BigDecimal.ONE) == 0, unitName);
    }

    /** An interval that was worked out, in a unit. */
    public static String spanOf(BigDecimal low, BigDecimal high, String unitName) {
        return in(span(low, high), false, unitName);
    }

    private static String in(String number, boolean one, String unitName) {
        if (unitName.isEmpty()) {
            return number;
        }
        boolean fixed = one || unitName.equals("percent");
        return number + " " + (fixed ? unitName : Figures.plural(unitName));
    }

    /** An interval that was worked out: rounded outwards, so that it leaves nothing out. */
    public static String span(BigDecimal low, BigDecimal high) {
        String least = scaled(low.round(digits(low, high, RoundingMode.FLOOR)));
        String most = scaled(high.round(digits(low, high, RoundingMode.CEILING)));
        return least.equals(most) ? least : least + " to " + most;
    }

    /** Enough digits to tell the ends apart. */
    private static MathContext digits(BigDecimal low, BigDecimal high, RoundingMode direction) {
        BigDecimal apart = high.subtract(low);
        if (apart.signum() == 0) {
            return MathContext.UNLIMITED;
        }
        int size = magnitude(low.abs().max(high.abs())) - magnitude(apart);
        return new MathContext(Math.max(SHOWN - 1, size + 2), direction);
    }

    private static int magnitude(BigDecimal value) {
        return value.precision() - value.scale();
    }

    private static String scaled(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int thousands = (magnitude(value) - 1) / GROUP;
        int scale = thousands < 2 || thousands >= SCALES.size() ? 0 : thousands;
        BigDecimal bare = value.movePointLeft(scale * GROUP).stripTrailingZeros();
        if (magnitude(bare) > LONGEST || bare.scale() > LONGEST) {
            return scientific(bare);
        }
        return grouped(bare.toPlainString()) + SCALES.get(scale);
    }

    private static String scientific(BigDecimal value) {
        BigDecimal digits = value.round(new MathContext(SHOWN));
        int exponent = magnitude(digits) - 1;
        return digits.movePointLeft(exponent).stripTrailingZeros().toPlainString() + " × 10^" + exponent;
    }
}
