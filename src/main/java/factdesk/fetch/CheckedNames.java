package factdesk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and gives only addresses that may be asked. The client connects to the addresses it gets here and
 * looks nothing up again, so a name that leads elsewhere a moment later (DNS rebinding) gains nothing.
 */
final class CheckedNames implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    CheckedNames(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** @throws RefusedAddress when any of a name's addresses is off limits: which of them is asked would be chance */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new RefusedAddress(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name that leads where nothing is fetched from. */
    static final class RefusedAddress extends UnknownHostException {

        RefusedAddress(String host) {
            super(host);
        }
    }
}
