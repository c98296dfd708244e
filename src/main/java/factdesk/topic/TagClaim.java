package factdesk.topic;

import factdesk.web.Errors;
import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Gives topics to claims and takes them away, within a transaction. Topics nobody had yet are made on the way. */
public final class TagClaim {

    private static final int MOST = 20;

    private final StatelessSession session;
    private final Topics topics;
    private final long by;
    private final Instant now;

    public TagClaim(StatelessSession session, long by, Instant now) {
        this.session = session;
        this.topics = new Topics_(session);
        this.by = by;
        this.now = now;
    }

    /** All topics there are, to choose from. */
    public static List<TopicLine> known(StatelessSession session) {
        return new Topics_(session).all(Limit.of(1000));
    }

    /** Which topics these claims have. */
    public static List<TopicOfClaim> of(StatelessSession session, List<Long> claims) {
        return claims.isEmpty() ? List.of() : new Topics_(session).ofAll(claims);
    }

    /**
     * What is wrong with names for topics.
     *
     * @param mayMake whether names that no topic has yet make topics
     */
    public Errors check(List<TopicName> names, boolean mayMake) {
        for (TopicName name : names) {
            if (name.problem() != null) {
                return Errors.NONE.and("topics", name.problem());
            }
        }
        if (names.size() > MOST) {
            return Errors.NONE.and("topics", "topic.tag-claim.too-many", MOST);
        }
        List<TopicName> unknown = mayMake ? List.of() : unknown(names);
        return unknown.isEmpty()
                ? Errors.NONE
                : Errors.NONE.and(
                        "topics", "topic.tag-claim.unknown", unknown.get(0).name());
    }

    private List<TopicName> unknown(List<TopicName> names) {
        Map<String, TopicLine> known = bySlug(names);
        return names.stream().filter(name -> !known.containsKey(name.slug())).toList();
    }

    /** The topics that names lead to, by the names' slugs; names that a topic had once lead to it still. */
    private Map<String, TopicLine> bySlug(List<TopicName> names) {
        Set<String> slugs = names.stream().map(TopicName::slug).collect(Collectors.toSet());
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(topics.named(slugs).stream(), topics.formerlyNamed(slugs).stream())
                .collect(Collectors.toMap(TopicLine::slug, topic -> topic, (now, formerly) -> now));
    }

    /**
     * Gives a claim these topics and no others.
     *
     * @return what changed, in words; empty when nothing did
     */
    public String set(long claim, List<TopicName> names) {
        List<TopicLine> before = topics.of(claim);
        Set<Long> wanted = ids(names);
        List<Long> gone = before.stream()
                .map(TopicLine::id)
                .filter(id -> !wanted.contains(id))
                .toList();
        if (!gone.isEmpty()) {
            topics.untag(claim, gone);
        }
        boolean added = add(claim, names);
        return added || !gone.isEmpty() ? names(topics.of(claim)) : "";
    }

    /** Gives a claim more topics; whether it had not all of them yet. */
    public boolean add(long claim, List<TopicName> names) {
        Set<Long> had = topics.of(claim).stream().map(TopicLine::id).collect(Collectors.toSet());
        Map<String, TopicLine> known = bySlug(names);
        boolean added = false;
        for (TopicName name : names) {
            TopicLine topic = known.get(name.slug());
            long id = topic == null ? make(name) : topic.id();
            if (had.add(id)) {
                session.insert(new ClaimTopic(claim, id));
                added = true;
            }
        }
        return added;
    }

    private long make(TopicName name) {
        Topic topic = new Topic(name, by, now);
        session.insert(topic);
        return topic.id;
    }

    /** Takes topics from a claim; whether it had any of them. */
    public boolean remove(long claim, List<TopicName> names) {
        Set<Long> ids = ids(names);
        return !ids.isEmpty() && topics.untag(claim, ids) > 0;
    }

    private Set<Long> ids(List<TopicName> names) {
        return bySlug(names).values().stream().map(TopicLine::id).collect(Collectors.toSet());
    }

    private static String names(List<TopicLine> topics) {
        return topics.isEmpty() ? "none" : topics.stream().map(TopicLine::name).collect(Collectors.joining(", "));
    }
}
