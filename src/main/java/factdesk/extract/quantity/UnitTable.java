package factdesk.extract.quantity;

import factdesk.extract.quantity.Unit.Kind;
import factdesk.extract.text.WordFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The units known by name and by symbol.
 *
 * <p>{@code measures.tsv} and {@code currencies.tsv} are written by a command from ICU, UCUM and the JDK;
 * {@code more-units.tsv} adds what those lack: how newsrooms abbreviate, what the plain "dollar" means, points and
 * times.
 */
public final class UnitTable {
    private final Map<String, Unit> codes = new HashMap<>();
    private final Map<String, Unit> names = new HashMap<>();
    private final Map<String, Unit> symbols = new HashMap<>();
    private final Map<String, Unit> prefixes = new HashMap<>();

    private UnitTable() {}

    /** Reads the tables from the classpath. */
    public static UnitTable load() {
        UnitTable table = new UnitTable();
        lines("measures.tsv").forEach(table::addMeasure);
        lines("currencies.tsv").forEach(table::addCurrency);
        lines("more-units.tsv").forEach(table::addMore);
        return table;
    }

    private static List<String[]> lines(String file) {
        return WordFile.lines("/factdesk/extract/quantity/" + file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("##"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private void addMeasure(String[] line) {
        Unit unit = new Unit(line[0], line[1], Kind.MEASURE, line[2], new BigDecimal(line[3]), new BigDecimal(line[4]));
        codes.put(unit.code(), unit);
        for (String name : line[5].split("\\|")) {
            names.put(key(name), unit);
        }
        for (String symbol : line[6].split("\\|")) {
            // "m" is a metre before it is a month.
            if (!symbols.containsKey(symbol)) {
                addSymbol(symbol, unit);
            }
        }
    }

    private void addSymbol(String symbol, Unit unit) {
        String close = symbol.replace(" ", "");
        symbols.put(close, unit);
        symbols.put(close.replace('²', '2').replace('³', '3').replace('μ', 'µ'), unit);
    }

    private void addCurrency(String[] line) {
        Unit unit = new Unit(line[0], line[1], Kind.MONEY);
        codes.put(unit.code(), unit);
        names.put(key(line[1]), unit);
        names.put(key(line[2]), unit);
        prefixes.put(line[0], unit);
        symbols.put(line[0], unit);
    }

    /** A line: where it stands (name, symbol, before), code, name of the unit or nothing, kind or nothing, surfaces. */
    private void addMore(String[] line) {
        Unit known = codes.get(line[1]);
        Unit unit = known == null ? new Unit(line[1], line[2], Kind.valueOf(line[3])) : known;
        unit = line[2].isEmpty() ? unit : unit.named(line[2]);
        codes.putIfAbsent(line[1], unit);
        for (String surface : line[4].split("\\|")) {
            switch (line[0]) {
                case "name" -> names.put(key(surface), unit);
                case "symbol" -> addSymbol(surface, unit);
                case "before" -> prefixes.put(surface, unit);
                default -> throw new IllegalStateException("no such column in more-units.tsv: " + line[0]);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The unit of that name, singular or plural, in lower case with blanks for hyphens. */
    Optional<Unit> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** The unit written by that symbol after a number; case matters. */
    Optional<Unit> symbol(String symbol) {
        return Optional.ofNullable(symbols.get(symbol));
    }

    /** The currency written so before a number. */
    Optional<Unit> before(String symbol) {
        return Optional.ofNullable(prefixes.get(symbol));
    }

    /** The unit of that code. */
    public Optional<Unit> coded(String code) {
        return Optional.ofNullable(codes.get(code));
    }
}
