package factdesk.speaker;

import factdesk.extract.text.Shortened;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;

/** Speakers by name, made when they are met for the first time. */
public final class Speakers {

    private Speakers() {}

    /** A name as it is stored: blanks squeezed, at most {@value Speaker#LONGEST_NAME} characters. */
    public static String canonical(String name) {
        return Shortened.to(Speaker.LONGEST_NAME, name.strip().replaceAll("\\s+", " "))
                .strip();
    }

    /** The speakers of these names, by canonical name; empty names are left out. */
    public static Map<String, Speaker> named(StatelessSession session, Collection<String> names) {
        // In order, so that two who meet the same new names at once wait for each other instead of blocking each other.
        Set<String> wanted = new TreeSet<>();
        names.stream().map(Speakers::canonical).filter(name -> !name.isEmpty()).forEach(wanted::add);
        Map<String, Speaker> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            new SpeakerQueries_(session).named(wanted).forEach(speaker -> found.put(speaker.name(), speaker));
        }
        for (String name : wanted) {
            if (!found.containsKey(name)) {
                Speaker speaker = new Speaker(name);
                session.insert(speaker);
                found.put(name, speaker);
            }
        }
        return found;
    }

    /** The speaker of one name; null for an empty one. */
    public static Speaker named(StatelessSession session, String name) {
        return named(session, List.of(name)).get(canonical(name));
    }
}
