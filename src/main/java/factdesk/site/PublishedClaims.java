package factdesk.site;

import factdesk.review.Publication;
import factdesk.review.Publication_;
import factdesk.review.Revision;
import factdesk.review.Revision_;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.function.BiFunction;
import org.hibernate.StatelessSession;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaJoin;
import org.hibernate.query.criteria.JpaRoot;

/**
 * What is published, by what a reader asks for, the newest first. A query of its own because words come in any number.
 */
public final class PublishedClaims {

    private final StatelessSession session;
    private final HibernateCriteriaBuilder build;

    public PublishedClaims(StatelessSession session) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
    }

    /** One page of a list. */
    List<ClaimLine> lines(ClaimFilter filter, int offset, int size) {
        return session.createSelectionQuery(lineQuery(filter))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** How long the whole list is. */
    long count(ClaimFilter filter) {
        return session.createSelectionQuery(lineQuery(filter).createCountQuery())
                .getSingleResult();
    }

    /** The newest with all their content. */
    public List<PublishedItem> newest(ClaimFilter filter, int size) {
        return session.createSelectionQuery(query(
                        PublishedItem.class,
                        filter,
                        (publication, revision) -> List.of(
                                publication.get(Publication_.claimId),
                                revision.get(Revision_.slug),
                                revision.get(Revision_.summary),
                                revision.get(Revision_.content),
                                publication.get(Publication_.firstPublishedAt),
                                publication.get(Publication_.publishedAt))))
                .setMaxResults(size)
                .getResultList();
    }

    private JpaCriteriaQuery<ClaimLine> lineQuery(ClaimFilter filter) {
        return query(
                ClaimLine.class,
                filter,
                (publication, revision) -> List.of(
                        publication.get(Publication_.claimId),
                        revision.get(Revision_.slug),
                        revision.get(Revision_.verdict),
                        revision.get(Revision_.headline),
                        revision.get(Revision_.speakerName),
                        revision.get(Revision_.summary),
                        publication.get(Publication_.firstPublishedAt),
                        publication.get(Publication_.publishedAt)));
    }

    private <T> JpaCriteriaQuery<T> query(
            Class<T> line,
            ClaimFilter filter,
            BiFunction<JpaRoot<Publication>, JpaJoin<Publication, Revision>, List<Selection<?>>> columns) {
        JpaCriteriaQuery<T> query = build.createQuery(line);
        JpaRoot<Publication> publication = query.from(Publication.class);
        JpaJoin<Publication, Revision> revision = publication.join(Publication_.revision);
        return query.select(build.construct(line, columns.apply(publication, revision)))
                .where(new FilterConditions(build, query, publication, revision).of(filter))
                .orderBy(
                        build.desc(publication.get(Publication_.firstPublishedAt)),
                        build.desc(publication.get(Publication_.claimId)));
    }
}
