package factdesk;

import factdesk.account.AddPerson;
import factdesk.account.By;
import factdesk.account.NewPerson;
import factdesk.account.Person;
import factdesk.account.Role;
import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Errors;
import factdesk.web.Forms;
import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code factdesk user}: accounts, for who has the machine. */
@Command(
        name = "user",
        description = "Makes accounts.",
        mixinStandardHelpOptions = true,
        subcommands = {UserCommand.Add.class})
final class UserCommand {

    /** {@code factdesk user add}: makes an account. */
    @Command(name = "add", description = "Makes an account.", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @Option(names = "--email", required = true, description = "The address to sign in with.")
        private String email;

        @Option(names = "--name", required = true, description = "The name that stands under the person's checks.")
        private String name;

        @Option(names = "--role", required = true, description = "One of ${COMPLETION-CANDIDATES}, in any case.")
        private Role role;

        @Option(
                names = "--password-stdin",
                description = "Take the password from standard input; otherwise it is asked for.")
        private boolean passwordFromInput;

        @Override
        public Integer call() throws IOException {
            Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
            NewPerson form = new NewPerson(
                    name.strip(), email.strip(), passwordFromInput ? passwordFromInput() : passwordFromTerminal());
            try (Database database = Database.open(settings.database(), Portal.ENTITIES)) {
                add(database, settings, form);
            }
            System.out.println("Added " + Person.canonical(form.email()) + " as "
                    + role.label().toLowerCase(Locale.ROOT) + ".");
            return 0;
        }

        private void add(Database database, Settings settings, NewPerson form) {
            Clock clock = Clock.systemUTC();
            String newsroom =
                    new NewsroomSettings(database, clock, settings.siteName()).get(DeskSettings.NEWSROOM_NAME);
            Errors errors = form.check(newsroom, new Forms().check(form));
            if (errors.any()) {
                throw new StartupProblem(errors.inWords(Messages.load(), Language.ENGLISH));
            }
            AddPerson addPerson = new AddPerson(database, new Passwords(), new Audit(clock), clock);
            if (addPerson.add(form, role, By.COMMAND_LINE).isEmpty()) {
                throw new StartupProblem("Somebody has an account with the email " + Person.canonical(form.email())
                        + " already: choose another.");
            }
        }

        private static String passwordFromInput() throws IOException {
            String typed = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            return typed.replaceFirst("\\R\\z", "");
        }

        // From Java 22 on there is a console even without a terminal; it has no password to give.
        @SuppressWarnings("SystemConsoleNull")
        private static String passwordFromTerminal() {
            Console console = System.console();
            char[] password = console == null ? null : console.readPassword("Password: ");
            if (password == null) {
                throw new StartupProblem(
                        "There is no terminal to ask for the password: give it on standard input with --password-stdin.");
            }
            if (!Arrays.equals(password, console.readPassword("Once more: "))) {
                throw new StartupProblem("The two passwords are not the same: start again.");
            }
            return new String(password);
        }
    }
}
