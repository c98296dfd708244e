package factdesk.account.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.hibernate.StatelessSession;

/**
 * Slows down those who guess passwords. An address that failed too often has to wait; an account that is tried from
 * many addresses turns away those that failed there already, so that its owner still gets in from elsewhere.
 */
final class Throttle {

    /** How long a failure counts. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** So many failures at one account, and the address has to wait. */
    static final int PER_ACCOUNT_AND_ADDRESS = 5;

    /** So many failures at any accounts, and the address has to wait. */
    static final int PER_ADDRESS = 30;

    /** So many failures at one account, and an address has one try only. */
    static final int PER_ACCOUNT = 20;

    private static final int NETWORK_BYTES = 8;

    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try as failed until it is {@link #forgive forgiven}: were it counted afterwards, many tries at once
     * would all get through.
     *
     * @return whether the try may be made
     */
    boolean admit(StatelessSession session, String email, String address) {
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        String network = network(address);
        FailedSignIns failures = new FailedSignIns_(session);
        failures.forgetBefore(since);
        long here = failures.forAccountFromAddress(email, network, since);
        boolean wait = here >= PER_ACCOUNT_AND_ADDRESS
                || failures.fromAddress(network, since) >= PER_ADDRESS
                || here > 0 && failures.forAccount(email, since) >= PER_ACCOUNT;
        if (!wait) {
            session.insert(new FailedSignIn(email, network, now));
        }
        return !wait;
    }

    /** Forgets the failures of somebody who then knew the password. */
    void forgive(StatelessSession session, String email, String address) {
        new FailedSignIns_(session).forgive(email, network(address));
    }

    /** Who has one IPv6 address has the 18 quintillion others of its network too. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // With a colon in it, it is never looked up as a name.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
