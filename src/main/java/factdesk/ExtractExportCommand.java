package factdesk;

import factdesk.attribution.TrainingExport;
import factdesk.store.Database;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factdesk extract-export}: what the newsroom corrected, in the form that {@code extract-train} learns from. */
@Command(
        name = "extract-export",
        description = {
            "Writes the newsroom's corrected articles as the JSON lines that extract-train reads.",
            "An article counts as corrected when an editor read it through, or corrected, added or refused who says"
                    + " what in it. What the engine found there, and nobody changed, counts as right."
        },
        mixinStandardHelpOptions = true)
final class ExtractExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write; one that is there is replaced.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
        try (Database database = Database.open(settings.database(), Portal.ENTITIES)) {
            spec.commandLine().getErr().println(export(database, file));
        }
        return 0;
    }

    /** @return what was written, in words */
    static String export(Database database, Path file) throws IOException {
        TrainingExport.Written written;
        try (Writer out = Files.newBufferedWriter(file)) {
            written = new TrainingExport(database).write(out);
        }
        String left = written.leftOut() == 0
                ? ""
                : "; left out " + written.leftOut() + " that were brought in before places of words were kept";
        return "wrote " + written.articles() + " articles with " + written.attributions() + " attributions" + left;
    }
}
