package factdesk.topic;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about topics. */
@Repository
public interface Topics {

    StatelessSession session();

    @Query("select id, slug, name from Topic order by lower(name), id")
    List<TopicLine> all(Limit limit);

    @Query("""
            select t.id, t.slug, t.name from ClaimTopic c join Topic t on t.id = c.topicId
            where c.claimId = :claim order by lower(t.name), t.id""")
    List<TopicLine> of(long claim);

    @Query("""
            select c.claimId, t.name from ClaimTopic c join Topic t on t.id = c.topicId
            where c.claimId in :claims order by lower(t.name), t.id""")
    List<TopicOfClaim> ofAll(Collection<Long> claims);

    @Query("select id, slug, name from Topic where slug in :slugs")
    List<TopicLine> named(Collection<String> slugs);

    /** Topics under slugs that they had once. */
    @Query("select t.id, a.slug, t.name from TopicAlias a join Topic t on t.id = a.topicId where a.slug in :slugs")
    List<TopicLine> formerlyNamed(Collection<String> slugs);

    @Query("""
            select t.id, t.slug, t.name, t.description, t.version, count(c.id)
            from Topic t left join ClaimTopic c on c.topicId = t.id
            group by t.id, t.slug, t.name, t.description, t.version order by lower(t.name), t.id""")
    List<TopicUse> uses(Limit limit);

    @Query("select count(*) from Topic")
    long count();

    @Query("""
            select t.id, t.slug, t.name, t.description, t.version, count(c.id)
            from Topic t left join ClaimTopic c on c.topicId = t.id
            where t.id = :id group by t.id, t.slug, t.name, t.description, t.version""")
    Optional<TopicUse> use(long id);

    @Query("from Topic where slug = :slug")
    Optional<Topic> withSlug(String slug);

    /** The topic that an older address led to. */
    @Query("select t.slug from TopicAlias a join Topic t on t.id = a.topicId where a.slug = :slug")
    Optional<String> formerly(String slug);

    @Query("delete from ClaimTopic where claimId = :claim and topicId in :topics")
    int untag(long claim, Collection<Long> topics);

    @Query("""
            update ClaimTopic c set c.topicId = :other where c.topicId = :one
              and not exists (select 1 from ClaimTopic d where d.claimId = c.claimId and d.topicId = :other)""")
    int moveClaims(long one, long other);

    @Query("delete from ClaimTopic where topicId = :topic")
    int dropClaims(long topic);

    @Query("""
            update RevisionTopic c set c.topicId = :other where c.topicId = :one
              and not exists (select 1 from RevisionTopic d where d.revisionId = c.revisionId and d.topicId = :other)""")
    int moveRevisions(long one, long other);

    @Query("delete from RevisionTopic where topicId = :topic")
    int dropRevisions(long topic);

    @Query("update TopicAlias set topicId = :other where topicId = :one")
    int moveAliases(long one, long other);

    @Query("delete from TopicAlias where slug = :slug")
    int dropAlias(String slug);
}
