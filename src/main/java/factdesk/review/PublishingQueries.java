package factdesk.review;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about the publication of one claim. */
@Repository
public interface PublishingQueries {

    StatelessSession session();

    @Query("""
            select a.title, a.outlet, a.author, a.url, a.publishedOn, o.quote
            from Occurrence o join o.articleVersion v join v.article a
            where o.claim.id = :claim order by a.publishedOn, o.id""")
    List<PublishedClaim.Appearance> appearances(long claim);

    @Query("select r.content from Publication p join p.revision r where p.claimId = :claim and p.withdrawnAt is null")
    Optional<String> publicContent(long claim);

    @Query("from Revision where claimId = :claim order by number desc")
    List<Revision> latest(long claim, Limit limit);

    @Query("""
            select r.slug, r.number, r.verdict, p.firstPublishedAt, p.publishedAt, p.withdrawnAt, p.withdrawnReason
            from Publication p join p.revision r where p.claimId = :claim""")
    Optional<PublicationState> state(long claim);

    @Query("select speaker.id from Claim where id = :claim")
    Long speakerId(long claim);
}
