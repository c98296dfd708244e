package factdesk;

import factdesk.extract.Extractor;

/** Makes the engine that the settings ask for. */
final class Extractors {
    private Extractors() {}

    static Extractor load(Settings settings) {
        try {
            return Extractor.load(settings.attributionModel());
        } catch (IllegalArgumentException e) {
            throw new StartupProblem("FACTDESK_MODEL: " + e.getMessage());
        }
    }
}
