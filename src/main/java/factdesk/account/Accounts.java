package factdesk.account;

import factdesk.account.admin.PeopleRoutes;
import factdesk.account.admin.PersonRoutes;
import factdesk.account.factor.BackupCode;
import factdesk.account.factor.FactorRule;
import factdesk.account.factor.SecondFactor;
import factdesk.account.factor.SecondFactors;
import factdesk.account.invitation.Invitation;
import factdesk.account.invitation.InvitationRoutes;
import factdesk.account.invitation.InvitePeople;
import factdesk.account.invitation.JoinRoutes;
import factdesk.account.key.ApiKey;
import factdesk.account.key.ApiKeys;
import factdesk.account.key.KeyRoutes;
import factdesk.account.own.AccountRoutes;
import factdesk.account.own.FactorRoutes;
import factdesk.account.own.LanguageRoutes;
import factdesk.account.own.OwnPassword;
import factdesk.account.password.Passwords;
import factdesk.account.setup.FirstAdmin;
import factdesk.account.setup.SetupRoutes;
import factdesk.account.signin.FailedSignIn;
import factdesk.account.signin.PasswordProof;
import factdesk.account.signin.Sessions;
import factdesk.account.signin.SignIn;
import factdesk.account.signin.SignInRoutes;
import factdesk.account.signin.SignInStep;
import factdesk.audit.Audit;
import factdesk.mail.Outbox;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Cookies;
import factdesk.web.Errors;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The room of accounts, put together: who works here, who is signed in, and how the first of them comes in. */
public final class Accounts {

    /** For the database's mapping: the entities of this room. */
    public static final List<Class<?>> ENTITIES = List.of(
            Person.class,
            SignIn.class,
            FailedSignIn.class,
            SignInStep.class,
            SecondFactor.class,
            BackupCode.class,
            Invitation.class,
            ApiKey.class);

    private final Database database;
    private final NewsroomSettings settings;
    private final Audit audit;
    private final Cookies cookies;
    private final Forms forms;
    private final Passwords passwords;
    private final PasswordProof proof;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final FactorRule factorRule;
    private final Tokens tokens;
    private final Clock clock;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;
    private final InvitePeople invitePeople;
    private final ApiKeys apiKeys;
    private final FirstAdmin firstAdmin;

    public Accounts(
            Database database,
            NewsroomSettings settings,
            Audit audit,
            Cookies cookies,
            Tokens tokens,
            Forms forms,
            SecondFactors factors,
            Outbox outbox,
            URI baseUrl,
            Clock clock) {
        this.database = database;
        this.settings = settings;
        this.audit = audit;
        this.cookies = cookies;
        this.forms = forms;
        this.passwords = new Passwords();
        this.proof = new PasswordProof(database, passwords, audit, clock);
        this.factors = factors;
        this.factorRule = new FactorRule(settings);
        this.tokens = tokens;
        this.clock = clock;
        this.sessions = new Sessions(database, cookies, tokens, factorRule, clock);
        this.addPerson = new AddPerson(database, passwords, audit, clock);
        this.changePerson = new ChangePerson(database, sessions, factors, audit, clock);
        this.invitePeople =
                new InvitePeople(database, settings, addPerson, passwords, tokens, outbox, audit, baseUrl, clock);
        this.apiKeys = new ApiKeys(database, tokens, audit, clock);
        this.firstAdmin = new FirstAdmin(database, settings, passwords, addPerson, tokens);
    }

    /** @param sampleLoader loads the sample article on behalf of the person with that id */
    public void register(RoutesConfig routes, Pages pages, LongConsumer sampleLoader) {
        new SetupRoutes(firstAdmin, settings, sessions, sampleLoader, cookies, forms, pages).register(routes);
        new SignInRoutes(database, proof, passwords, sessions, factors, tokens, audit, cookies, pages, clock)
                .register(routes);
        new LanguageRoutes(database).register(routes);
        OwnPassword ownPassword = new OwnPassword(database, proof);
        new AccountRoutes(database, settings, ownPassword, passwords, sessions, factors, audit, cookies, forms, pages)
                .register(routes);
        new FactorRoutes(database, settings, factors, factorRule, ownPassword, sessions, audit, pages).register(routes);
        new KeyRoutes(database, apiKeys, forms, pages, clock).register(routes);
        new InvitationRoutes(database, invitePeople, forms, pages, clock).register(routes);
        new JoinRoutes(invitePeople, settings, sessions, cookies, forms, pages).register(routes);
        new PeopleRoutes(database, settings, addPerson, forms, pages).register(routes);
        new PersonRoutes(database, settings, changePerson, passwords, sessions, forms, pages).register(routes);
    }

    /** Who sent a request, when somebody is signed in. */
    public Optional<Viewer> viewer(Context ctx) {
        return sessions.viewer(ctx);
    }

    /** Whose key a request came with, when it came with a good one. */
    public Optional<Viewer> keyHolder(Context ctx) {
        return apiKeys.viewer(ctx);
    }

    /** The path of the one-time link that makes the first account, while there is none. */
    public Optional<String> setupLink() {
        return firstAdmin.link();
    }

    /**
     * Makes an administrator when there is no account yet.
     *
     * @return why that person can't have an account; nothing wrong when there is an account already
     */
    public Errors makeFirstAdmin(String email, String password) {
        if (!firstAdmin.isNeeded()) {
            return Errors.NONE;
        }
        NewPerson form = new NewPerson(email.replaceFirst("@.*", ""), email, password);
        Errors errors = form.check(settings.get(DeskSettings.NEWSROOM_NAME), forms.check(form));
        if (!errors.any()) {
            firstAdmin.makeFromEnvironment(form);
        }
        return errors;
    }
}
