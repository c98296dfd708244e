package factdesk.attribution;

import factdesk.article.ArticleVersion;
import factdesk.extract.attribution.Attribution;
import factdesk.speaker.Speaker;
import factdesk.speaker.Speakers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Writes what the engine found of who said what in a text. */
public final class StoreAttributions {

    private StoreAttributions() {}

    /** @return the stored attributions, each in the place of the one that was found */
    public static List<StoredAttribution> store(
            StatelessSession session, ArticleVersion version, Long runId, List<Attribution> found) {
        Map<String, Speaker> speakers = Speakers.named(
                session, found.stream().map(StoreAttributions::nameOf).toList());
        List<StoredAttribution> stored = new ArrayList<>();
        for (Attribution each : found) {
            // An outer one comes before those that it holds.
            StoredAttribution outer = each.within() == null ? null : stored.get(each.within());
            Speaker speaker = speakers.get(Speakers.canonical(nameOf(each)));
            stored.add(new StoredAttribution(version, runId, outer, speaker, each));
        }
        session.insertMultiple(stored);
        return stored;
    }

    /** Only who is named is a speaker; "she" and "officials" are for an editor to find out. */
    private static String nameOf(Attribution attribution) {
        return attribution.resolved() ? attribution.speaker() : "";
    }
}
