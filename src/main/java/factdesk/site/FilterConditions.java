package factdesk.site;

import factdesk.review.Publication;
import factdesk.review.Publication_;
import factdesk.review.Revision;
import factdesk.review.Revision_;
import factdesk.topic.RevisionTopic;
import factdesk.topic.RevisionTopic_;
import factdesk.topic.Topic;
import factdesk.topic.TopicAlias;
import factdesk.topic.TopicAlias_;
import factdesk.topic.Topic_;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** A reader's wishes as conditions of a query over publications and their latest revisions. */
final class FilterConditions {

    private static final char ESCAPE = '!';

    private final HibernateCriteriaBuilder build;
    private final Path<Publication> publication;
    private final Path<Revision> revision;
    private final AbstractQuery<?> query;

    FilterConditions(
            HibernateCriteriaBuilder build,
            AbstractQuery<?> query,
            Path<Publication> publication,
            Path<Revision> revision) {
        this.query = query;
        this.build = build;
        this.publication = publication;
        this.revision = revision;
    }

    /** What is withdrawn never fits. */
    List<Predicate> of(ClaimFilter filter) {
        List<Predicate> all = new ArrayList<>();
        all.add(build.isNull(publication.get(Publication_.withdrawnAt)));
        filter.chosenVerdict().ifPresent(verdict -> all.add(build.equal(revision.get(Revision_.verdict), verdict)));
        for (String word : filter.words()) {
            all.add(contains(revision.get(Revision_.searchText), word));
        }
        if (!filter.speaker().isEmpty()) {
            all.add(spokenBy(filter.speaker()));
        }
        if (!filter.topic().isEmpty()) {
            all.add(about(filter.topic()));
        }
        Path<Instant> published = publication.get(Publication_.firstPublishedAt);
        filter.fromDay().ifPresent(day -> all.add(build.greaterThanOrEqualTo(published, startOf(day))));
        filter.toDay().ifPresent(day -> all.add(build.lessThan(published, startOf(day.plusDays(1)))));
        return all;
    }

    /** A number is a speaker's id; anything else is part of the name, in any case. */
    private Predicate spokenBy(String speaker) {
        if (speaker.matches("[0-9]{1,18}")) {
            return build.equal(revision.get(Revision_.speakerId), Long.parseLong(speaker));
        }
        // The database lowers both sides, because its rules for letters beyond ASCII may not be Java's.
        Expression<String> pattern = build.lower(build.value(pattern(speaker)));
        return build.like(build.lower(revision.get(Revision_.speakerName)), pattern, ESCAPE);
    }

    /** Names that a topic had once find it still. */
    private Predicate about(String slug) {
        Subquery<Long> tagged = query.subquery(Long.class);
        Root<RevisionTopic> tag = tagged.from(RevisionTopic.class);
        Subquery<Long> named = tagged.subquery(Long.class);
        Root<Topic> topic = named.from(Topic.class);
        named.select(topic.get(Topic_.id)).where(build.equal(topic.get(Topic_.slug), slug));
        Subquery<Long> once = tagged.subquery(Long.class);
        Root<TopicAlias> alias = once.from(TopicAlias.class);
        once.select(alias.get(TopicAlias_.topicId)).where(build.equal(alias.get(TopicAlias_.slug), slug));
        tagged.select(tag.get(RevisionTopic_.revisionId))
                .where(build.or(
                        tag.get(RevisionTopic_.topicId).in(named),
                        tag.get(RevisionTopic_.topicId).in(once)));
        return revision.get(Revision_.id).in(tagged);
    }

    private Predicate contains(Expression<String> text, String word) {
        return build.like(text, pattern(word), ESCAPE);
    }

    private static String pattern(String part) {
        return "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
