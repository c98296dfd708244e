package factdesk.extract.quantity;

import factdesk.extract.sentence.SentenceReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whose dollar a plain "$5" is: of the country that the text speaks of most; else of the outlet's; else the US
 * dollar. Countries and their currencies are the JDK's; capitals, and the newsrooms' signs, are listed here.
 */
final class Dollars {
    private static final String US = "USD";
    /** A text that names a dollar outright says more than one that names a country. */
    private static final int NAMED = 3;
    /** The outlet's country needs no mention: its own dollar wins unless another is named, or spoken of three times. */
    private static final int HOME = 2;
    /** So does, less strongly, the US dollar where the outlet's country is not known or has no dollar. */
    private static final int WORLD = 1;

    private static final Map<String, String> SIGNS = Map.of(
            "A$", "AUD", "AU$", "AUD", "C$", "CAD", "CA$", "CAD", "NZ$", "NZD", "S$", "SGD", "HK$", "HKD", "NT$", "TWD",
            "US$", US);
    private static final Map<String, String> PLACES = Map.of(
            "Canberra",
            "AUD",
            "Ottawa",
            "CAD",
            "Wellington",
            "NZD",
            "Taipei",
            "TWD",
            "Washington",
            US,
            "American",
            US,
            "U.S.",
            US,
            "US",
            US);

    /** A word that speaks for a currency, and how strongly. */
    private record Hint(String code, int weight) {}

    private static final Map<String, Hint> HINTS = hints();
    private static final Pattern HINT = Pattern.compile(HINTS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![A-Za-z$])(?:", ")(?![A-Za-z])")));

    private final UnitTable units;

    Dollars(UnitTable units) {
        this.units = units;
    }

    private static Map<String, Hint> hints() {
        Map<String, Hint> hints = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = ofCountry(country);
            if (currency == null) {
                continue;
            }
            String code = currency.getCurrencyCode();
            String name = currency.getDisplayName(Locale.ENGLISH);
            String whose = name.substring(0, name.length() - " Dollar".length());
            // Many islands use another country's dollar, and are no hint at that country.
            if (!code.equals(US) || country.equals("US")) {
                hints.put(new Locale("", country).getDisplayCountry(Locale.ENGLISH), new Hint(code, 1));
            }
            if (!code.equals(US)) {
                hints.put(whose, new Hint(code, 1));
                hints.put(code, new Hint(code, NAMED));
            }
            hints.put(whose + " dollar", new Hint(code, NAMED));
            hints.put(whose + " dollars", new Hint(code, NAMED));
        }
        SIGNS.forEach((sign, code) -> hints.put(sign, new Hint(code, NAMED)));
        PLACES.forEach((place, code) -> hints.put(place, new Hint(code, 1)));
        return Map.copyOf(hints);
    }

    /** The country's currency when that is a dollar, else null. */
    private static Currency ofCountry(String country) {
        if (!Arrays.asList(Locale.getISOCountries()).contains(country)) {
            return null;
        }
        Currency currency = Currency.getInstance(new Locale("", country));
        boolean dollar =
                currency != null && currency.getDisplayName(Locale.ENGLISH).endsWith(" Dollar");
        return dollar ? currency : null;
    }

    /** The currency of a plain dollar in this text. */
    Unit plain(String text, Origin origin) {
        Map<String, Integer> spoken = new HashMap<>();
        Matcher hint = HINT.matcher(SentenceReader.readable(text));
        while (hint.find()) {
            Hint said = HINTS.get(hint.group());
            spoken.merge(said.code(), said.weight(), Integer::sum);
        }
        Currency home = ofCountry(origin.country());
        String base = home == null ? US : home.getCurrencyCode();
        spoken.merge(base, home == null ? WORLD : HOME, Integer::sum);
        int most = spoken.values().stream().max(Integer::compare).orElse(0);
        boolean tied = spoken.get(base) == most
                || spoken.values().stream().filter(points -> points == most).count() > 1;
        String winner = tied
                ? base
                : spoken.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        return units.coded(winner).orElseGet(() -> units.coded(US).orElseThrow());
    }
}
