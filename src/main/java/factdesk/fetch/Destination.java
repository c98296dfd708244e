package factdesk.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The form that an address must have before its name is even looked up. */
final class Destination {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);
    private static final String PLAIN_V4 = "(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}";

    private Destination() {}

    /**
     * @param anyPort whether it may be at an unusual port
     * @throws Unfetchable when it is of no form that is fetched
     */
    static void check(URI address, boolean anyPort) throws Unfetchable {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Unfetchable("Only http and https addresses are fetched.");
        }
        if (address.getRawUserInfo() != null) {
            throw new Unfetchable("Addresses with a name or a password in them are not fetched.");
        }
        if (address.getHost() == null || isNumberInDisguise(address.getHost())) {
            throw new Unfetchable("The address names no server.");
        }
        if (!anyPort && !PORTS.contains(address.getPort())) {
            throw new Unfetchable("Nothing is fetched from port " + address.getPort() + ".");
        }
    }

    // "2130706433", "0x7f.1" and "0177.0.0.1" are 127.0.0.1 to some programs and something else to others.
    private static boolean isNumberInDisguise(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.matches("[0-9]+|0[xX][0-9a-fA-F]*") && !host.matches(PLAIN_V4);
    }
}
