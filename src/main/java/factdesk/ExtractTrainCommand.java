package factdesk;

import factdesk.extract.attribution.model.ModelTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factdesk extract-train}: learns an attribution model from articles in which people marked who said what. */
@Command(
        name = "extract-train",
        description = "Trains an attribution model on marked articles; the same articles give the same file.",
        mixinStandardHelpOptions = true)
final class ExtractTrainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ARTICLES",
            description =
                    "JSON lines: {\"text\":…,\"attributions\":[{\"source\":[[s,e]],\"cue\":[[s,e]],\"content\":[[s,e]]}]}.")
    private Path articles;

    @Option(names = "--out", required = true, paramLabel = "MODEL", description = "The file to write.")
    private Path model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(articles)) {
            throw new IOException("There is no file " + articles + " that can be read.");
        }
        new ModelTraining(line -> spec.commandLine().getErr().println(line)).train(articles, model);
        return 0;
    }
}
