package factdesk.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The country of an outlet by the country domain of its address: "https://news.example.au/a" is of Australia. The
 * country's currency is then what a plain "dollar" means in its articles, unless they speak more of another.
 */
final class OutletCountry {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** Domains that are sold to anybody and tell of no country, of those where a dollar is paid. */
    private static final Set<String> SOLD =
            Set.of("TV", "CC", "FM", "BZ", "AG", "NU", "TK", "VC", "MS", "LC", "GD", "DM");

    private OutletCountry() {}

    /** ISO 3166 in capitals; empty when the address has no country domain. */
    static String of(String address) {
        String host = address.isEmpty() ? null : URI.create(address).getHost();
        if (host == null) {
            return "";
        }
        List<String> labels = List.of(host.split("\\."));
        String last = labels.get(labels.size() - 1).toUpperCase(Locale.ROOT);
        String country = last.equals("UK") ? "GB" : last;
        return COUNTRIES.contains(country) && !SOLD.contains(country) ? country : "";
    }
}
