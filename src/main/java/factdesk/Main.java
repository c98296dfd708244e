package factdesk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
        name = "factdesk",
        description = "The fact-check desk: paste an article, check its claims, publish what was found.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ServeCommand.class,
            ExtractCommand.class,
            ExtractTrainCommand.class,
            ExtractExportCommand.class,
            WorthFitCommand.class,
            UserCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Main {

    private Main() {}

    /** Ends the process: 0 when done, 1 when it failed, 2 for wrong usage. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    line.getErr().println("factdesk: " + oneLine(problem));
                    return 1;
                })
                .execute(args);
    }

    private static String oneLine(Exception problem) {
        String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        return message.replaceAll("\\s+", " ").strip();
    }

    /** The release, from the jar's manifest; "development" when run from classes. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"factdesk " + version()};
        }
    }
}
