package factdesk.article;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about articles. */
@Repository
public interface Articles {

    StatelessSession session();

    @Query("select id, title, outlet, publishedOn, enteredAt from Article order by enteredAt desc, id desc")
    List<ArticleLine> latest(Limit limit);

    @Query("select id, title, outlet, publishedOn, enteredAt from Article where id = :id")
    Optional<ArticleLine> line(long id);

    @Query("select count(*) from Article")
    long count();

    @Query("""
            select a.id, v.id, a.title, a.outlet, a.author, a.url, a.publishedOn, a.version, v.text
            from ArticleVersion v join v.article a
            where a.id = :id order by v.number desc""")
    List<ArticleText> texts(long id, Limit limit);

    @Query("""
            select a.id, v.id, a.title, a.outlet, a.author, a.url, a.publishedOn, a.version, v.text
            from ArticleVersion v join v.article a where v.id = :version""")
    Optional<ArticleText> inVersion(long version);

    @Query("""
            select a.id, v.id, a.title, a.outlet, a.author, a.url, a.publishedOn, a.version, v.text
            from ArticleVersion v join v.article a where a.id = :id and v.number = :number""")
    Optional<ArticleText> numbered(long id, int number);

    /** The versions of an article's text, the newest first. */
    @Query("""
            select v.id, v.number, v.createdAt, p.name from ArticleVersion v left join Person p on p.id = v.addedBy
            where v.article.id = :id order by v.number desc""")
    List<VersionLine> versions(long id, Limit limit);

    @Query("select count(*) from ArticleVersion where article.id = :id")
    long versionCount(long id);

    @Query("select id from Article where url = :url order by id desc")
    List<Long> withUrl(String url, Limit limit);

    @Query("select article.id from ArticleVersion where id = :version")
    long ofVersion(long version);

    @Query("select v.article.id from ArticleVersion v where v.sha256 = :sha256")
    Optional<Long> withText(String sha256);

    /** An article with its latest text. */
    default Optional<ArticleText> text(long id) {
        return texts(id, Limit.of(1)).stream().findFirst();
    }
}
