package factdesk;

import factdesk.account.People;
import factdesk.account.People_;
import factdesk.account.Person;
import factdesk.account.Role;
import factdesk.audit.Audit;
import factdesk.importing.ArticleReader;
import factdesk.importing.Entry;
import factdesk.importing.ImportFile;
import factdesk.store.Database;
import factdesk.store.DatabaseUnavailable;
import factdesk.web.Forms;
import jakarta.data.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factdesk import}: many articles at once, for who has the machine. */
@Command(
        name = "import",
        description = {
            "Brings in articles from JSON lines: {\"title\",\"outlet\",\"author\",\"url\",\"published\",\"text\"}; only the"
                    + " text must be there.",
            "A line that can't be brought in is named and left out, and the exit code is then 1. An article that is"
                    + " there already is not added again, so a run that broke off is simply started again.",
            "On PostgreSQL the portal may run meanwhile; with the embedded database, stop it first, or use its page"
                    + " /desk/import."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.jsonl", description = "UTF-8, one article a line.")
    private Path file;

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "Whose articles they are; otherwise they belong to the first administrator.")
    private String email;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartupProblem("There is no file " + file + " that can be read.");
        }
        Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
        try (Database database = open(settings)) {
            return run(database, settings);
        }
    }

    private static Database open(Settings settings) {
        try {
            return Database.open(settings.database(), Portal.ENTITIES);
        } catch (DatabaseUnavailable e) {
            if (e.isInUse()) {
                throw new StartupProblem(
                        e.getMessage() + " Or bring the file in on its page " + settings.baseUrl() + "/desk/import.",
                        e);
            }
            throw e;
        }
    }

    private int run(Database database, Settings settings) throws IOException {
        Clock clock = Clock.systemUTC();
        long person = person(database);
        ImportFile importFile = new ImportFile(
                Pasting.into(database, Extractors.load(settings), new Audit(clock), clock),
                new ArticleReader(new Forms(), clock),
                person);
        PrintWriter error = spec.commandLine().getErr();
        boolean terminal = Ansi.AUTO.enabled();
        long size = Math.max(1, Files.size(file));
        ImportFile.Count count;
        try (InputStream in = Files.newInputStream(file)) {
            count = importFile.run(in, line -> error.println(says(line, terminal)), (so, bytes) -> {
                if (terminal) {
                    error.print("\r" + so.total() + " lines, " + Math.min(100, 100 * bytes / size) + " %");
                    error.flush();
                }
            });
        }
        if (terminal) {
            error.println();
        }
        spec.commandLine()
                .getOut()
                .println("Added " + count.added() + ", there already " + count.known() + ", not brought in "
                        + count.bad() + ".");
        if (count.bad() > 0) {
            error.println("factdesk: " + count.bad() + " of " + count.total()
                    + " lines could not be brought in, and the rest is in: mend those and import the file again.");
        }
        return count.bad() == 0 ? 0 : 1;
    }

    private static String says(Entry line, boolean terminal) {
        return (terminal ? "\r" : "") + "line " + line.line() + ": " + line.problem();
    }

    private long person(Database database) {
        Optional<Long> found = database.read(session -> {
            People people = new People_(session);
            return (email == null
                            ? people.active(Role.ADMIN, Limit.of(1)).stream().findFirst()
                            : people.withEmail(Person.canonical(email)).filter(Person::isActive))
                    .map(Person::id);
        });
        return found.orElseThrow(() -> new StartupProblem(
                email == null
                        ? "There is no administrator yet that the articles could belong to: make one with \"user add\","
                                + " or name somebody with --as."
                        : "Nobody at the desk has the email " + email + ": make an account with \"user add\"."));
    }
}
