package factdesk.desk.queue;

import java.util.Optional;

/** A claim ticked in the queue, in the version that the page showed. */
record Pick(long claimId, int version) {

    /** One as the page wrote it, {@code 12-3}; nothing for what it never wrote. */
    static Optional<Pick> of(String written) {
        if (!written.matches("[0-9]{1,18}-[0-9]{1,9}")) {
            return Optional.empty();
        }
        int dash = written.indexOf('-');
        return Optional.of(
                new Pick(Long.parseLong(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1))));
    }

    @Override
    public String toString() {
        return claimId + "-" + version;
    }
}
