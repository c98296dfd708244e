package factdesk.account.setup;

import factdesk.account.AddPerson;
import factdesk.account.By;
import factdesk.account.NewPerson;
import factdesk.account.People_;
import factdesk.account.Person;
import factdesk.account.Role;
import factdesk.account.password.Passwords;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Tokens;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Makes the first account. There is no default one: a secret that only the console shows opens set-up, once, and only
 * while there is no account.
 */
public final class FirstAdmin {

    private final Database database;
    private final NewsroomSettings settings;
    private final Passwords passwords;
    private final AddPerson addPerson;
    private final String token;

    public FirstAdmin(
            Database database, NewsroomSettings settings, Passwords passwords, AddPerson addPerson, Tokens tokens) {
        this.database = database;
        this.settings = settings;
        this.passwords = passwords;
        this.addPerson = addPerson;
        this.token = tokens.next();
    }

    /** The path of the one-time link, while there is no account. */
    public Optional<String> link() {
        return isNeeded() ? Optional.of("/setup?token=" + token) : Optional.empty();
    }

    /** Whether there is no account yet. */
    public boolean isNeeded() {
        return database.read(session -> new People_(session).count() == 0);
    }

    boolean isToken(String given) {
        return Tokens.same(token, given);
    }

    /**
     * Sets up the portal unless somebody else just did.
     *
     * @param then what to do with the new person in the same transaction
     * @return what that gave; nothing when there is an account already
     */
    <T> Optional<T> make(String newsroomName, NewPerson form, By by, BiFunction<StatelessSession, Person, T> then) {
        String hash = passwords.hash(form.password());
        try {
            Optional<T> made = database.write(session -> {
                if (new People_(session).count() > 0) {
                    return Optional.empty();
                }
                // Of two who set up at once, the second fails here.
                settings.decideFirst(session, DeskSettings.NEWSROOM_NAME, newsroomName);
                return Optional.of(then.apply(session, addPerson.insert(session, form, Role.ADMIN, hash, by)));
            });
            made.ifPresent(ignored -> settings.refresh());
            return made;
        } catch (ConstraintViolationException e) {
            return Optional.empty();
        }
    }

    /** Makes the administrator that the environment names, unless there is an account. */
    public void makeFromEnvironment(NewPerson form) {
        make(settings.get(DeskSettings.NEWSROOM_NAME), form, By.ENVIRONMENT, (session, person) -> person.id());
    }
}
