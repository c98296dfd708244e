package factdesk.extract.attribution.model;

import factdesk.extract.attribution.AttributionFinder;
import factdesk.extract.attribution.rule.CueWords;
import factdesk.extract.attribution.rule.RuleFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the model comes from: the jar, a file of the newsroom's own, or nowhere. */
public final class ModelFile {
    /** The setting's value for patterns alone. */
    public static final String NONE = "none";

    private static final String SHIPPED = "/factdesk/extract/attribution/attribution.model";

    private ModelFile() {}

    /**
     * The finder for a setting.
     *
     * @param setting the path of a model, {@link #NONE}, or empty for the one that is shipped
     * @throws IllegalArgumentException when the file cannot be read, with a message for whoever set it
     */
    public static AttributionFinder finder(Optional<String> setting) {
        CueWords cues = CueWords.load();
        if (setting.filter(NONE::equals).isPresent()) {
            return new RuleFinder(cues);
        }
        String name = setting.orElse("the shipped model");
        try (InputStream file = setting.isPresent() ? Files.newInputStream(Path.of(setting.get())) : shipped()) {
            return new ModelFinder(AttributionModel.read(file), cues);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The attribution model " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream shipped() throws IOException {
        InputStream file = ModelFile.class.getResourceAsStream(SHIPPED);
        if (file == null) {
            throw new IOException("it is not in the jar");
        }
        return file;
    }
}
