package factdesk.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin with the same bits, as in {@code 10.0.0.0/8}.
 *
 * @param length how many bytes an address of this kind has
 * @param start the bits they share
 * @param rest how many bits of an address are free
 */
record AddressRange(int length, BigInteger start, int rest) {

    static AddressRange of(String notation) {
        String[] parts = notation.split("/");
        try {
            byte[] first = InetAddress.getByName(parts[0]).getAddress();
            int rest = first.length * Byte.SIZE - Integer.parseInt(parts[1]);
            return new AddressRange(first.length, new BigInteger(1, first).shiftRight(rest), rest);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(notation, e);
        }
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == length
                && new BigInteger(1, bytes).shiftRight(rest).equals(start);
    }
}
