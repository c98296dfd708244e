package factdesk;

import factdesk.mail.MailServer;
import factdesk.store.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the system administrator decides; read once, at start.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param baseUrl the portal's own origin, without a slash at its end: the only one that feeds and links use
 * @param database where the database is
 * @param dataDir where the embedded database lives
 * @param siteName the newsroom's name when the environment fixes it; otherwise it is asked at set-up
 * @param secret what second factors are sealed with; when empty it is a file in {@code dataDir}
 * @param firstAdmin the administrator to make when there is no account yet
 * @param trustedProxy the address of the reverse proxy whose X-Forwarded-For is believed
 * @param attributionModel the path of a newsroom's own attribution model, or "none" for patterns alone; empty for the
 *     one that is shipped
 * @param worthWeights the path of a newsroom's own weights of what is worth checking; empty for those that are shipped
 * @param mail the server that takes mail; empty to send none
 */
public record Settings(
        String host,
        int port,
        URI baseUrl,
        DatabaseAddress database,
        Path dataDir,
        Optional<String> siteName,
        Optional<String> secret,
        Optional<FirstAdmin> firstAdmin,
        Optional<String> trustedProxy,
        Optional<String> attributionModel,
        Optional<String> worthWeights,
        Optional<MailServer> mail) {

    /** An administrator named by the environment. */
    public record FirstAdmin(String email, String password) {

        @Override
        public String toString() {
            return "FirstAdmin[email=" + email + "]";
        }
    }
}
