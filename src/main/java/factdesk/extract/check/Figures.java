package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** How figures are written in a formula ("240.1e9") and in a sentence ("$190.6 billion"). */
public final class Figures {
    private static final Map<String, String> SYMBOLS =
            Map.of("USD", "$", "GBP", "£", "EUR", "€", "JPY", "¥", "CNY", "¥", "INR", "₹");
    private static final List<String> SCALES = List.of("", " thousand", " million", " billion", " trillion");

    private Figures() {}

    /** For a formula: exact, large ones with an exponent. */
    static String formula(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int zeros = plain.precision() - plain.scale() - 1;
        if (zeros < 6) {
            return plain.toPlainString();
        }
        int exponent = zeros / 3 * 3;
        return plain.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** A value in the unit of a quantity, to four digits. */
    static String spoken(BigDecimal value, Quantity like) {
        return spoken(value, like.unit(), like.unitName());
    }

    static String spoken(BigDecimal value, String unit, String unitName) {
        int per = unitName.indexOf(" per ");
        String symbol = SYMBOLS.get(unit.length() > 3 && per > 0 ? unit.substring(0, 3) : unit);
        if (symbol != null) {
            return (value.signum() < 0 ? "-" : "")
                    + symbol
                    + number(value.abs())
                    + (per > 0 ? unitName.substring(per) : "");
        }
        if (unit.equals("%")) {
            return number(value) + "%";
        }
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        return unitName.isEmpty() ? number(value) : number(value) + " " + (one ? unitName : plural(unitName));
    }

    static String number(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(4, RoundingMode.HALF_EVEN));
        int zeros = rounded.precision() - rounded.scale() - 1;
        int scale = zeros < 6 || zeros > 14 ? 0 : zeros / 3;
        BigDecimal shown = rounded.movePointLeft(scale * 3).stripTrailingZeros();
        String digits = shown.scale() <= 0 ? String.format("%,d", shown.toBigInteger()) : shown.toPlainString();
        return digits + SCALES.get(scale);
    }

    /** The plural of a unit's name: "boxes", "dollars per barrel". */
    public static String plural(String name) {
        int per = name.indexOf(" per ");
        String head = per < 0 ? name : name.substring(0, per);
        String rest = per < 0 ? "" : name.substring(per);
        return switch (head) {
                    case "person" -> "people";
                    case "pound-mass" -> "pounds";
                    case "inch" -> "inches";
                    case "foot" -> "feet";
                    case "man" -> "men";
                    case "woman" -> "women";
                    case "child" -> "children";
                    case "celsius" -> "degrees Celsius";
                    case "fahrenheit" -> "degrees Fahrenheit";
                    case "norwegian krone", "danish krone" -> head + "r";
                    case "swedish krona" -> "swedish kronor";
                    case "horsepower", "japanese yen", "chinese yuan" -> head;
                    default ->
                        head.endsWith("y") && !head.endsWith("ay") && !head.endsWith("ey")
                                ? head.substring(0, head.length() - 1) + "ies"
                                : head.endsWith("s")
                                        ? head
                                        : head
                                                + (head.endsWith("x") || head.endsWith("ch") || head.endsWith("sh")
                                                        ? "es"
                                                        : "s");
                }
                + rest;
    }
}
