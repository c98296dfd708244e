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

    @Query("select article.id from ArticleVersion where id = :version")
    long ofVersion(long version);

    @Query("select v.article.id from ArticleVersion v where v.sha256 = :sha256")
    Optional<Long> withText(String sha256);

    /** An article with its latest text. */
    default Optional<ArticleText> text(long id) {
        return texts(id, Limit.of(1)).stream().findFirst();
    }
}
