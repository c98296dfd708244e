package factdesk;

import factdesk.mail.MailServer;
import factdesk.mail.MailServer.Login;
import factdesk.mail.MailServer.Security;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the mail server from the settings. */
final class MailReader {

    private final Function<String, Optional<String>> settings;

    MailReader(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /**
     * @return nothing when no server is named
     * @throws StartupProblem for a value that cannot be used
     */
    Optional<MailServer> server() {
        Optional<String> host = settings.apply("FACTDESK_SMTP_HOST");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        Security security = security();
        return Optional.of(new MailServer(host.get(), port(security), security, login(), from()));
    }

    private Security security() {
        String written = settings.apply("FACTDESK_SMTP_TLS").orElse("starttls");
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default ->
                throw new StartupProblem("FACTDESK_SMTP_TLS must be starttls, tls or none, not \"" + written + "\".");
        };
    }

    private int port(Security security) {
        Optional<String> written = settings.apply("FACTDESK_SMTP_PORT");
        if (written.filter(port -> !port.matches("[1-9][0-9]{0,4}")).isPresent()) {
            throw new StartupProblem(
                    "FACTDESK_SMTP_PORT must be a number from 1 to 65535, not \"" + written.get() + "\".");
        }
        return written.map(Integer::valueOf).orElse(security.port());
    }

    private Optional<Login> login() {
        Optional<String> user = settings.apply("FACTDESK_SMTP_USER");
        Optional<String> password = settings.apply("FACTDESK_SMTP_PASSWORD");
        if (user.isPresent() != password.isPresent()) {
            throw new StartupProblem("FACTDESK_SMTP_USER and FACTDESK_SMTP_PASSWORD go together: set both or none.");
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }

    private String from() {
        return settings.apply("FACTDESK_SMTP_FROM")
                .filter(address -> address.matches("[^@\\s]+@[^@\\s]+"))
                .orElseThrow(() -> new StartupProblem(
                        "FACTDESK_SMTP_FROM must be the address that letters come from, such as desk@example.org."));
    }
}
