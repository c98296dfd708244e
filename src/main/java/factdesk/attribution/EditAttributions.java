package factdesk.attribution;

import factdesk.article.ArticleVersion;
import factdesk.attribution.StoredAttribution.State;
import factdesk.extract.text.Shortened;
import factdesk.speaker.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What editors do to the attributions of an article, within a transaction that holds its text locked. */
public final class EditAttributions {

    private final StatelessSession session;
    private final ArticleVersion article;
    private final long personId;
    private final Instant now;

    public EditAttributions(StatelessSession session, ArticleVersion article, long personId, Instant now) {
        this.session = session;
        this.article = article;
        this.personId = personId;
        this.now = now;
    }

    /** Gives an attribution other words, another speaker, another role. */
    public void correct(AttributionLine line, Parts parts, Speaker speaker, String role) {
        StoredAttribution stored = stored(line.id());
        boolean sameWords = parts.equals(line.parts());
        write(stored, parts, speaker, role);
        if (!sameWords) {
            stored.quote(parts.content(), article.text());
        }
        update(stored, stored.state == State.ADDED ? State.ADDED : State.CORRECTED);
    }

    /**
     * Adds an attribution; one that is there with the same words is used again.
     *
     * @param known the article's attributions
     * @param outerId the one that reports it; null for an outermost one
     * @return its id
     */
    public long add(ArticleAttributions known, Parts parts, Speaker speaker, String role, Long outerId) {
        Optional<AttributionLine> same =
                known.all().stream().filter(line -> line.parts().equals(parts)).findFirst();
        if (same.isPresent()) {
            correct(same.get(), parts, speaker, role);
            report(same.get().id(), outerId);
            return same.get().id();
        }
        StoredAttribution added = new StoredAttribution(article);
        write(added, parts, speaker, role);
        added.quote(parts.content(), article.text());
        added.outer = outer(outerId);
        added.changed(State.ADDED, personId, now);
        session.insert(added);
        return added.id();
    }

    /**
     * Says by which other attribution one is reported.
     *
     * @param outerId null when nobody does
     */
    public void report(long id, Long outerId) {
        StoredAttribution stored = stored(id);
        stored.outer = outer(outerId);
        update(stored, stored.state == State.ADDED ? State.ADDED : State.CORRECTED);
    }

    /** Says that it is no attribution; those that it seemed to report are reported by whoever reported it. */
    public void refuse(AttributionLine line, List<AttributionLine> inner) {
        inner.forEach(each -> report(each.id(), line.outerId()));
        update(stored(line.id()), State.REFUSED);
    }

    private void write(StoredAttribution stored, Parts parts, Speaker speaker, String role) {
        stored.place(parts, article.text());
        stored.speaker = speaker;
        stored.speakerRole = Shortened.to(StoredAttribution.LONGEST_ROLE, role);
    }

    private void update(StoredAttribution stored, State state) {
        stored.changed(state, personId, now);
        session.update(stored);
    }

    private StoredAttribution outer(Long id) {
        return id == null ? null : stored(id);
    }

    private StoredAttribution stored(long id) {
        return session.get(StoredAttribution.class, id);
    }
}
