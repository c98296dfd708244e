package factdesk.attribution;

import factdesk.attribution.StoredAttribution.State;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about stored attributions. Those that were refused are left out wherever they are excepted. */
@Repository
public interface Attributions {

    StatelessSession session();

    @Query("select articleVersion.id, state from StoredAttribution where id = :id")
    Optional<Home> home(long id);

    @Query("""
            select a.id, a.outer.id, a.sourceAt, a.cueAt, a.contentAt, a.sourceWords, a.cueWords, s.name, a.speakerRole,
              a.why, a.confidence, a.state, a.version
            from StoredAttribution a left join a.speaker s
            where a.articleVersion.id = :version and a.state <> :except order by a.startAt, a.id""")
    List<AttributionLine> in(long version, State except);

    @Query("""
            select a.id, a.outer.id, a.sourceAt, a.cueAt, a.contentAt, a.sourceWords, a.cueWords, s.name, a.speakerRole,
              a.why, a.confidence, a.state, a.version
            from StoredAttribution a left join a.speaker s
            where a.articleVersion.id = :version and a.state <> :except order by a.startAt, a.id""")
    List<AttributionLine> page(long version, State except, Limit limit);

    /** All of a text, refused ones too, each after the one that reports it. */
    @Query("""
            from StoredAttribution a left join fetch a.outer left join fetch a.speaker
            where a.articleVersion.id = :version order by a.id""")
    List<StoredAttribution> rows(long version);

    @Query("select count(*) from StoredAttribution where articleVersion.id = :version and state <> :except")
    long count(long version, State except);

    @Query("""
            select p.name, r.readAt from ReadThrough r join Person p on p.id = r.readBy
            where r.articleVersionId = :version""")
    Optional<ReadBy> readBy(long version);

    @Query("delete from ReadThrough where articleVersionId = :version")
    int deleteReadThrough(long version);

    /** The texts that editors have looked at: read through, or with an attribution that they changed. */
    @Query("""
            select v.id from ArticleVersion v
            where exists (select 1 from ReadThrough r where r.articleVersionId = v.id)
              or exists (select 1 from StoredAttribution a where a.articleVersion = v and a.state <> :found)
            order by v.id""")
    List<Long> corrected(State found);

    @Query("""
            select a.id, a.outlet, a.publishedOn, a.title, v.text from ArticleVersion v join v.article a
            where v.id = :version""")
    CorrectedArticle article(long version);
}
