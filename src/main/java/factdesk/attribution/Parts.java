package factdesk.attribution;

import java.util.stream.Stream;

/** The words of an attribution: who speaks, what reports the speech, and what is said. */
public record Parts(Places source, Places cue, Places content) {

    /** Where the first of them stands. */
    public int start() {
        return Stream.of(source, cue, content)
                .filter(places -> !places.isEmpty())
                .mapToInt(Places::start)
                .min()
                .orElse(0);
    }
}
