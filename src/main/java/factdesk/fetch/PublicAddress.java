package factdesk.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, by the IANA registries of special-purpose addresses (RFC 6890 and its
 * successors). Everything else could be a machine behind the newsroom's firewall, or none at all.
 */
public final class PublicAddress {

    private static final List<AddressRange> NOT_PUBLIC_V4 = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // behind a provider's NAT
                    "127.0.0.0/8", // loopback
                    "169.254.0.0/16", // link-local, where clouds keep their credentials
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4") // reserved, and broadcast
            .map(AddressRange::of)
            .toList();

    // All that is given out so far; loopback, mapped, translated, unique-local, link-local and multicast lie outside.
    private static final AddressRange GLOBAL_UNICAST_V6 = AddressRange.of("2000::/3");

    private static final List<AddressRange> NOT_PUBLIC_V6 = Stream.of(
                    "2001::/23", // protocol assignments, among them Teredo, which wraps IPv4
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, which wraps IPv4
                    "3fff::/20") // documentation
            .map(AddressRange::of)
            .toList();

    private PublicAddress() {}

    /** Whether it is one that anybody may be asked at. */
    public static boolean is(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_V4.stream().noneMatch(range -> range.holds(address))
                : GLOBAL_UNICAST_V6.holds(address) && NOT_PUBLIC_V6.stream().noneMatch(range -> range.holds(address));
    }
}
