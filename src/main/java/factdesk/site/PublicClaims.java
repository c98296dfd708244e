package factdesk.site;

import factdesk.topic.TopicLine;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about what the public reads. Only revisions answer them, never the desk's working copy. */
@Repository
interface PublicClaims {

    StatelessSession session();

    @Query("""
            select p.claimId, r.slug, r.number, r.headline, r.summary, r.content,
              p.firstPublishedAt, p.publishedAt, p.withdrawnAt, p.withdrawnReason
            from Publication p join p.revision r where p.claimId = :claim""")
    Optional<PublicRevision> revision(long claim);

    /** Topics of what the public reads. */
    @Query("""
            select t.id, t.slug, t.name from Topic t where exists (
              select 1 from RevisionTopic x join Publication p on p.revision.id = x.revisionId
              where x.topicId = t.id and p.withdrawnAt is null)
            order by lower(t.name), t.id""")
    List<TopicLine> topics(Limit limit);

    @Query("select t.name, t.slug, t.description from Topic t where t.slug = :slug")
    Optional<TopicHead> topic(String slug);

    @Query("select t.slug from TopicAlias a join Topic t on t.id = a.topicId where a.slug = :slug")
    Optional<String> formerTopic(String slug);
    /** The sources whose pages are gone, of which an archive has a copy. */
    @Query("select url, archiveUrl from Source where deadSince is not null and archiveUrl <> '' and url in :urls")
    List<ArchivedCopy> archives(List<String> urls);

    @Query("""
            select r.verdict, count(*) from Publication p join p.revision r
            where p.withdrawnAt is null group by r.verdict""")
    List<VerdictCount> perVerdict();
}
