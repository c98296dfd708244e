package factdesk;

import factdesk.extract.claim.WorthWeights;
import factdesk.store.Database;
import factdesk.worth.Decision;
import factdesk.worth.Decisions;
import factdesk.worth.WorthFit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code factdesk worth-fit}: learns from the newsroom's own decisions which claims are worth checking. */
@Command(
        name = "worth-fit",
        description = {
            "Fits the weights of what is worth checking to the newsroom's decisions: claims that were checked against"
                    + " claims that were dismissed (but not as duplicates).",
            "It needs " + WorthFit.ENOUGH + " decisions, of each kind " + WorthFit.ENOUGH_OF_EACH
                    + ". Set FACTDESK_WORTH to the file it writes, and start again."
        },
        mixinStandardHelpOptions = true)
final class WorthFitCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "WEIGHTS", description = "The file to write.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
        WorthWeights before = WorthWeights.shipped();
        try (Database database = Database.open(settings.database(), Portal.ENTITIES)) {
            List<Decision> decisions = database.read(session -> new Decisions(session).all());
            WorthWeights fitted = WorthFit.fit(before, decisions);
            fitted.write(out, "Fitted to " + decisions.size() + " decisions of a newsroom by factdesk worth-fit.");
            spec.commandLine().getOut().println("Wrote " + out + ", fitted to " + decisions.size() + " decisions.");
        }
        return 0;
    }
}
