package factdesk.mail;

import java.util.Optional;

/**
 * The server that takes the newsroom's mail.
 *
 * @param login the name and password it asks for, if it asks
 * @param from the address that letters come from
 */
public record MailServer(String host, int port, Security security, Optional<Login> login, String from) {

    /** How the way to the server is guarded. */
    public enum Security {
        /** Plain at first, then encrypted; refused when the server cannot. */
        STARTTLS(587),
        /** Encrypted from the start. */
        TLS(465),
        /** Not at all: for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The usual port. */
        public int port() {
            return port;
        }
    }

    /** A name and a password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
