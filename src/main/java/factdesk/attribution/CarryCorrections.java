package factdesk.attribution;

import factdesk.article.ArticleVersion;
import factdesk.attribution.StoredAttribution.State;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Takes what editors said of an older text of an article over to a newer one, as far as the words are still there. What
 * the engine found there in the same words gives way.
 */
public final class CarryCorrections {

    private final StatelessSession session;
    private final ArticleVersion newer;
    private final List<StoredAttribution> found;
    private final Function<Span, Optional<Span>> place;
    private final Map<Long, StoredAttribution> successors = new HashMap<>();

    /**
     * @param found what the engine found in the newer text, as stored
     * @param place where words of the older text stand in the newer one
     */
    public CarryCorrections(
            StatelessSession session,
            ArticleVersion newer,
            List<StoredAttribution> found,
            Function<Span, Optional<Span>> place) {
        this.session = session;
        this.newer = newer;
        this.found = new ArrayList<>(found);
        this.place = place;
    }

    /** Takes over what was said of one older version. */
    public void from(long olderVersion) {
        for (StoredAttribution older : new Attributions_(session).rows(olderVersion)) {
            located(older).ifPresent(parts -> carry(older, parts));
        }
    }

    private void carry(StoredAttribution older, Parts parts) {
        Optional<StoredAttribution> same =
                found.stream().filter(each -> each.isInWordsOf(parts)).findFirst();
        if (older.state == State.FOUND) {
            same.ifPresent(each -> successors.put(older.id, each));
            return;
        }
        if (same.isEmpty() && older.state == State.REFUSED) {
            return;
        }
        StoredAttribution successor = same.orElseGet(() -> new StoredAttribution(newer));
        successor.takeOver(older, parts, newer.text());
        if (older.outer != null && successors.containsKey(older.outer.id)) {
            successor.outer = successors.get(older.outer.id);
        }
        if (same.isPresent()) {
            session.update(successor);
            found.remove(successor);
        } else {
            session.insert(successor);
        }
        successors.put(older.id, successor);
    }

    /** Its parts in the newer text; nothing unless every word of them is there. */
    private Optional<Parts> located(StoredAttribution older) {
        Parts parts = older.parts();
        Optional<Places> source = located(parts.source());
        Optional<Places> cue = located(parts.cue());
        Optional<Places> content = located(parts.content());
        return source.isEmpty() || cue.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(source.get(), cue.get(), content.get()));
    }

    private Optional<Places> located(Places places) {
        List<Span> spans = new ArrayList<>();
        for (Span span : places.spans()) {
            Optional<Span> there = place.apply(span);
            if (there.isEmpty()) {
                return Optional.empty();
            }
            spans.add(there.get());
        }
        return Optional.of(new Places(spans));
    }
}
