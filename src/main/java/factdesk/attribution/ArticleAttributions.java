package factdesk.attribution;

import factdesk.attribution.StoredAttribution.State;
import factdesk.extract.text.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** All that is said in one article, read with one question to the database, in reading order. */
public final class ArticleAttributions {

    private final Map<Long, AttributionLine> byId = new LinkedHashMap<>();

    ArticleAttributions(List<AttributionLine> lines) {
        lines.forEach(line -> byId.put(line.id(), line));
    }

    /** Those of a text that nobody refused. */
    public static ArticleAttributions of(StatelessSession session, long articleVersionId) {
        return new ArticleAttributions(new Attributions_(session).in(articleVersionId, State.REFUSED));
    }

    /** Where an attribution belongs, refused or not. */
    public static Optional<Home> home(StatelessSession session, long attributionId) {
        return new Attributions_(session).home(attributionId);
    }

    public Collection<AttributionLine> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public Optional<AttributionLine> with(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Who says that who said it, the outermost reporter first.
     *
     * @param innermost the attribution whose words they are; null when nobody is said to have said them
     */
    public List<AttributionLine> chain(Long innermost) {
        Deque<AttributionLine> chain = new ArrayDeque<>();
        AttributionLine line = innermost == null ? null : byId.get(innermost);
        while (line != null && !chain.contains(line)) {
            chain.addFirst(line);
            line = line.outerId() == null ? null : byId.get(line.outerId());
        }
        return List.copyOf(chain);
    }

    /** Those that one reports directly. */
    public List<AttributionLine> reportedBy(AttributionLine outer) {
        return byId.values().stream()
                .filter(line -> line.outerId() != null && line.outerId() == outer.id())
                .toList();
    }

    /** Whether the engine was in doubt about a part of a chain, and no editor has looked at it. */
    public boolean isUnsure(Long innermost) {
        return chain(innermost).stream().anyMatch(AttributionLine::isUnsure);
    }

    /** The attribution that reports most of some words of the text; of several the innermost. */
    public Optional<AttributionLine> reporting(Span words) {
        return byId.values().stream()
                .filter(line -> reported(line, words) > 0)
                .max(Comparator.comparingInt((AttributionLine line) -> reported(line, words))
                        .thenComparingInt(line -> chain(line.id()).size()));
    }

    private static int reported(AttributionLine line, Span words) {
        return line.parts().content().shared(words);
    }
}
