package factdesk.extract.quantity;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import systems.uom.ucum.format.UCUMFormat;

/**
 * Writes the tables of units that the engine reads at start: English names, plurals and symbols from ICU's CLDR data,
 * conversion factors from UCUM, currencies from the JDK. Run it after raising one of those versions:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=factdesk.extract.quantity.UnitTableWriter
 * </pre>
 */
public final class UnitTableWriter {
    private static final Path FOLDER = Path.of("src/main/resources/factdesk/extract/quantity");
    private static final String PREFIXES = "nano:n micro:u milli:m centi:c kilo:k mega:M giga:G tera:T";

    /** The units news writes: ICU's identifier, UCUM's code, and which of the SI prefixes it takes. */
    private static final String UNITS = """
            meter m numck|mile [mi_i]|yard [yd_i]|foot [ft_i]|inch [in_i]|nautical-mile [nmi_i]|light-year [ly]
            fathom [fth_i]|furlong [fur_us]|astronomical-unit AU|acre [acr_us]|hectare har|liter L mcM
            gallon [gal_us]|quart [qt_us]|pint [pt_us]|cup [cup_us]|fluid-ounce [foz_us]|tablespoon [tbs_us]
            teaspoon [tsp_us]|barrel [bbl_us]|bushel [bu_us]|gram g umk|tonne t kMG|ton [ston_av]|pound [lb_av]
            ounce [oz_av]|stone [stone_av]|carat [car_m]|watt W mkMGT|horsepower [HP]|joule J kMGT|watt-hour W.h kMGT
            calorie cal k|electronvolt eV|british-thermal-unit [Btu_th]|pascal Pa kMG|bar bar m
            pound-force-per-square-inch [psi]|atmosphere atm|hertz Hz kMGT|volt V mk|ampere A m|ohm Ohm k
            bit bit kMGT|byte By kMGT|bit-per-second bit/s kMGT|byte-per-second By/s kMG|celsius Cel|fahrenheit [degF]
            kelvin K|degree deg|radian rad|knot [kn_i]|meter-per-second m/s k|kilometer-per-hour km/h|mile-per-hour [mi_i]/h
            second s nm|minute min|hour h|day d|week wk|month mo|year a|newton N k|lumen lm|lux lx|becquerel Bq|sievert Sv m
            part-per-million [ppm]|square-meter m2|square-kilometer km2|square-centimeter cm2|square-millimeter mm2
            square-mile [mi_i]2|square-foot [ft_i]2|square-yard [yd_i]2|square-inch [in_i]2|cubic-meter m3
            cubic-kilometer km3|cubic-centimeter cm3|cubic-foot [ft_i]3|cubic-yard [yd_i]3|cubic-inch [in_i]3
            mile-per-gallon [mi_i]/[gal_us]|newton-meter N.m|pound-force-foot [lbf_av].[ft_i]""";

    private UnitTableWriter() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(FOLDER.resolve("measures.tsv"), measures());
        Files.writeString(FOLDER.resolve("currencies.tsv"), currencies());
    }

    /** A line a unit: code, name, dimension, factor and offset to the base unit, names, symbols. */
    static String measures() {
        StringBuilder table = new StringBuilder();
        for (String entry : UNITS.split("[|\n]")) {
            String[] parts = entry.strip().split(" ");
            table.append(measure(parts[0], parts[1]));
            for (char prefix : (parts.length > 2 ? parts[2] : "").toCharArray()) {
                table.append(measure(prefixName(prefix) + parts[0], prefix + parts[1]));
            }
        }
        return table.toString();
    }

    private static String prefixName(char prefix) {
        for (String pair : PREFIXES.split(" ")) {
            if (pair.endsWith(":" + prefix)) {
                return pair.substring(0, pair.indexOf(':'));
            }
        }
        throw new IllegalArgumentException("no such prefix: " + prefix);
    }

    private static String measure(String id, String code) {
        MeasureUnit unit = MeasureUnit.forIdentifier(id);
        Set<String> names = new LinkedHashSet<>();
        Set<String> symbols = new LinkedHashSet<>();
        for (ULocale locale : List.of(new ULocale("en_GB"), ULocale.ENGLISH)) {
            for (int count = 1; count <= 2; count++) {
                names.add(written(unit, UnitWidth.FULL_NAME, locale, count).toLowerCase(Locale.ROOT));
                symbols.add(written(unit, UnitWidth.SHORT, locale, count));
                symbols.add(written(unit, UnitWidth.NARROW, locale, count));
            }
        }
        symbols.removeIf(symbol -> symbol.length() == 1 && !Character.isLetter(symbol.charAt(0)));
        String name = names.iterator().next();
        return String.join("\t", code, name, factors(code), String.join("|", names), String.join("|", symbols)) + "\n";
    }

    private static String written(MeasureUnit unit, UnitWidth width, ULocale locale, int count) {
        String text = NumberFormatter.withLocale(locale)
                .unit(unit)
                .unitWidth(width)
                .format(count)
                .toString();
        return text.substring(1).strip();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String factors(String code) {
        // The library's horsepower lost the 550 of its definition: 550 foot-pounds a second.
        boolean horsepower = code.equals("[HP]");
        Unit unit = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE)
                .parse(horsepower ? "[ft_i].[lbf_av]/s" : code);
        UnitConverter converter = unit.getConverterTo(unit.getSystemUnit());
        BigDecimal offset = decimal(converter.convert(BigDecimal.ZERO));
        BigDecimal factor = decimal(converter.convert(BigDecimal.ONE)).subtract(offset);
        BigDecimal whole = horsepower ? factor.multiply(BigDecimal.valueOf(550)) : factor;
        String dimension = code.startsWith("bit") || code.contains("By")
                ? "data"
                : unit.getDimension().toString().replace("one", code.equals("[ppm]") ? "share" : "angle");
        return dimension + "\t" + rounded(whole) + "\t" + rounded(offset);
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private static String rounded(BigDecimal number) {
        return number.round(MathContext.DECIMAL64).stripTrailingZeros().toString();
    }

    /** A line a currency: code, singular, plural, symbol. */
    static String currencies() {
        List<String> lines = new ArrayList<>();
        for (java.util.Currency known : java.util.Currency.getAvailableCurrencies()) {
            Currency currency = Currency.getInstance(known.getCurrencyCode());
            String one = name(currency, "one");
            if (known.getDefaultFractionDigits() >= 0 && !one.equalsIgnoreCase(known.getCurrencyCode())) {
                String symbol = currency.getName(ULocale.ENGLISH, Currency.NARROW_SYMBOL_NAME, null);
                lines.add(String.join("\t", known.getCurrencyCode(), one, name(currency, "other"), symbol) + "\n");
            }
        }
        lines.sort(Comparator.naturalOrder());
        return String.join("", lines);
    }

    private static String name(Currency currency, String count) {
        return currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, null)
                .toLowerCase(Locale.ROOT);
    }
}
