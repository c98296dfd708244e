package factdesk;

import factdesk.extract.Extractor;
import factdesk.extract.claim.WorthWeights;
import java.nio.file.Path;

/** Makes the engine that the settings ask for. */
final class Extractors {
    private Extractors() {}

    static Extractor load(Settings settings) {
        WorthWeights weights = weights(settings);
        try {
            return Extractor.load(settings.attributionModel(), weights);
        } catch (IllegalArgumentException e) {
            throw new StartupProblem("FACTDESK_MODEL: " + e.getMessage());
        }
    }

    static WorthWeights weights(Settings settings) {
        try {
            return settings.worthWeights().map(Path::of).map(WorthWeights::read).orElseGet(WorthWeights::shipped);
        } catch (IllegalArgumentException e) {
            throw new StartupProblem("FACTDESK_WORTH: " + e.getMessage());
        }
    }
}
