package factdesk;

import factdesk.extract.ExtractionJson;
import factdesk.extract.Extractor;
import factdesk.extract.JsonLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factdesk extract}: runs the engine alone and writes what it finds as JSON, one line a text. */
@Command(
        name = "extract",
        description = "Finds who said what, the figures and the claims in texts; writes one JSON object a line.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Option(names = "--jsonl", description = "Read one {\"id\":…,\"text\":…} a line instead of one text a file.")
    private boolean jsonLines;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "UTF-8 files; - or none: standard input.")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Extractors.load(SettingsReader.read(System.getenv(), Path.of("")));
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        ExtractionJson json = new ExtractionJson(out);
        boolean complete = true;
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
            complete &= read(file, extractor, json);
        }
        return complete ? 0 : 1;
    }

    private boolean read(String file, Extractor extractor, ExtractionJson json) throws IOException {
        try (InputStream in = file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file))) {
            if (jsonLines) {
                return new JsonLines(extractor, json).extract(in);
            }
            json.write(file, extractor.extract(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return true;
        } catch (NoSuchFileException e) {
            return failed("There is no file " + file + ".");
        } catch (IOException e) {
            return failed("The file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private boolean failed(String message) {
        spec.commandLine().getErr().println("factdesk: " + message);
        return false;
    }
}
