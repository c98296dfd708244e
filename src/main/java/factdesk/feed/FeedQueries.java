package factdesk.feed;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What machines ask about all that is published. */
@Repository
interface FeedQueries {

    StatelessSession session();

    /** When something was last published, corrected or withdrawn. */
    @Query("select max(coalesce(withdrawnAt, publishedAt)) from Publication")
    Optional<Instant> newestChange();

    @Query("select count(*) from Publication where withdrawnAt is null")
    long published();

    @Query("""
            select p.claimId, r.slug, p.publishedAt from Publication p join p.revision r
            where p.withdrawnAt is null order by p.claimId""")
    List<SitemapLine> addresses(Limit limit);
}
