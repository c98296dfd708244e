package factdesk.mail;

import factdesk.extract.text.Shortened;
import factdesk.store.Database;
import jakarta.data.Limit;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the letters of the {@link Outbox}. A letter that cannot be sent is tried again after a minute, then after ever
 * longer times for about two days. A portal that dies while it sends may send that letter twice, and loses none.
 */
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_TRIES = 12;
    private static final int BATCH = 50;
    private static final int LONGEST_PROBLEM = 500;
    private static final String PATIENCE_MILLIS = "10000";

    private final Database database;
    private final MailServer server;
    private final Clock clock;

    public Postman(Database database, MailServer server, Clock clock) {
        this.database = database;
        this.server = server;
        this.clock = clock;
    }

    /** Sends what is due; lets go when the portal stops. */
    public void deliver(BooleanSupplier stopping) {
        Instant now = clock.instant();
        database.writing(session -> new MailQueries_(session).forget(now.minus(KEPT)));
        List<Letter> due = database.read(session -> new MailQueries_(session).due(now, Limit.of(BATCH)));
        due.stream()
                .takeWhile(letter -> !stopping.getAsBoolean())
                .filter(this::isTaken)
                .forEach(this::send);
    }

    private boolean isTaken(Letter letter) {
        Instant again = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << letter.tries()));
        return database.write(session -> new MailQueries_(session).take(letter.id(), letter.tries(), again)) > 0;
    }

    private void send(Letter letter) {
        try {
            Transport.send(message(letter));
            database.writing(session -> new MailQueries_(session).sent(letter.id(), clock.instant()));
        } catch (MessagingException problem) {
            note(letter, problem);
        }
    }

    private void note(Letter letter, MessagingException problem) {
        String says = Shortened.to(LONGEST_PROBLEM, String.valueOf(problem.getMessage()));
        boolean last = letter.tries() + 1 >= MOST_TRIES;
        LOG.warn("letter {} could not be sent{}: {}", letter.id(), last ? " and is given up" : "", says);
        database.writing(session -> {
            MailQueries queries = new MailQueries_(session);
            int unused = last ? queries.givenUp(letter.id(), says) : queries.failed(letter.id(), says);
        });
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // So that no holiday note comes back (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", server.host());
        settings.setProperty("mail.smtp.port", String.valueOf(server.port()));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == MailServer.Security.TLS));
        boolean starts = server.security() == MailServer.Security.STARTTLS;
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(starts));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(starts));
        settings.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        return Session.getInstance(settings, server.login().map(KnownLogin::new).orElse(null));
    }

    private static final class KnownLogin extends jakarta.mail.Authenticator {

        private final MailServer.Login login;

        KnownLogin(MailServer.Login login) {
            this.login = login;
        }

        @Override
        protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
            return new jakarta.mail.PasswordAuthentication(login.user(), login.password());
        }
    }
}
