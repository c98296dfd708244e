package factdesk.account.invitation;

import factdesk.account.AddPerson;
import factdesk.account.By;
import factdesk.account.NewPerson;
import factdesk.account.People_;
import factdesk.account.Person;
import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.mail.Outbox;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Refusal;
import factdesk.web.Tokens;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** Invites people, and makes their accounts when they come. */
public final class InvitePeople {

    private final Database database;
    private final NewsroomSettings settings;
    private final AddPerson addPerson;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Audit audit;
    private final URI baseUrl;
    private final Clock clock;

    public InvitePeople(
            Database database,
            NewsroomSettings settings,
            AddPerson addPerson,
            Passwords passwords,
            Tokens tokens,
            Outbox outbox,
            Audit audit,
            URI baseUrl,
            Clock clock) {
        this.database = database;
        this.settings = settings;
        this.addPerson = addPerson;
        this.passwords = passwords;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** Whether the link goes out by mail, too. */
    boolean isMailed() {
        return outbox.isOn();
    }

    /**
     * Invites somebody, once more when they were invited before.
     *
     * @return the link, which nobody is told again; nothing when somebody has an account with that address
     */
    Optional<String> invite(InvitationForm form, By by) {
        String email = Person.canonical(form.email());
        return database.writeRetrying(session -> {
            if (new People_(session).withEmail(email).isPresent()) {
                return Optional.empty();
            }
            Invitation invitation = new Invitations_(session).of(email).orElseGet(() -> new Invitation(email));
            invitation.role = form.role();
            return Optional.of(send(session, invitation, by));
        });
    }

    /** @return a new link in the place of the one before */
    String sendAgain(long id, By by) {
        return database.write(session -> send(session, waiting(session, id), by));
    }

    private String send(StatelessSession session, Invitation invitation, By by) {
        String token = tokens.next();
        invitation.send(invitation.role, Tokens.sha256(token), by.personId(), clock.instant());
        if (invitation.id == null) {
            session.insert(invitation);
        } else {
            session.update(invitation);
        }
        String link = baseUrl + InvitationRoutes.JOIN + "?token=" + token;
        mail(session, invitation, by, link);
        record(
                session,
                by,
                invitation,
                by.name() + " invited " + invitation.email + " as "
                        + invitation.role.label().toLowerCase(Locale.ROOT));
        return link;
    }

    private void mail(StatelessSession session, Invitation invitation, By by, String link) {
        String newsroom = settings.get(DeskSettings.NEWSROOM_NAME);
        outbox.send(
                session,
                invitation.email,
                "Your account at the fact-check desk of " + newsroom,
                by.name() + " invites you to the fact-check desk of " + newsroom
                        + ". Open this link to choose your name and password. It works once, within "
                        + Invitation.GOOD_FOR.toDays() + " days.\n\n" + link + "\n");
    }

    void revoke(long id, By by) {
        database.writing(session -> {
            Invitation invitation = waiting(session, id);
            if (invitation.revokedAt == null) {
                invitation.revokedAt = clock.instant();
                session.update(invitation);
                record(session, by, invitation, by.name() + " revoked the invitation of " + invitation.email);
            }
        });
    }

    private static Invitation waiting(StatelessSession session, long id) {
        Invitation invitation = session.get(Invitation.class, id, LockMode.PESSIMISTIC_WRITE);
        if (invitation == null || invitation.acceptedAt != null) {
            throw Refusal.notFound("invitation");
        }
        return invitation;
    }

    /** Whom a link invites; nobody when it was used, revoked or replaced, or is too old. */
    Optional<Invited> invited(String token) {
        return database.read(session -> open(session, token).map(one -> new Invited(one.email, one.role)));
    }

    private Optional<Invitation> open(StatelessSession session, String token) {
        Instant now = clock.instant();
        return new Invitations_(session).withToken(Tokens.sha256(token)).filter(one -> one.isOpen(now));
    }

    /**
     * Makes the account that a link invites to.
     *
     * @param form checked already; its address is the invitation's, whatever was sent
     * @param then what to do with the new person in the same transaction
     * @return what that gave; nothing when the link works no more
     */
    <T> Optional<T> accept(String token, NewPerson form, String address, BiFunction<StatelessSession, Person, T> then) {
        String hash = passwords.hash(form.password());
        try {
            return database.write(session -> open(session, token).map(invitation -> {
                invitation.acceptedAt = clock.instant();
                // Of two who accept at once, the second fails here, or at the unique address.
                session.update(invitation);
                By by = new By(null, form.name(), address);
                return then.apply(session, addPerson.insert(session, form, invitation.role, hash, by));
            }));
        } catch (ConstraintViolationException | org.hibernate.StaleStateException e) {
            return Optional.empty();
        }
    }

    private void record(StatelessSession session, By by, Invitation invitation, String summary) {
        audit.record(session, by.personId(), "person.invite", "invitation", invitation.id, summary, by.address());
    }
}
