package factdesk.account.key;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about keys. */
@Repository
interface KeyQueries {

    StatelessSession session();

    @Query("""
            select k.id, p.id, p.name, p.role, k.lastUsedAt from ApiKey k join Person p on p.id = k.personId
            where k.tokenHash = :tokenHash and k.revokedAt is null and k.expiresAt > :now and p.disabledAt is null""")
    Optional<KeyHolder> holder(String tokenHash, Instant now);

    @Query("update ApiKey set lastUsedAt = :now where id = :id")
    int used(long id, Instant now);

    @Query("""
            select k.id, p.name, k.name, k.createdAt, k.expiresAt, k.lastUsedAt, k.revokedAt
            from ApiKey k join Person p on p.id = k.personId where p.id = :personId
            order by k.createdAt desc, k.id desc""")
    List<KeyLine> of(long personId, Limit limit);

    @Query("select count(*) from ApiKey where personId = :personId")
    long countOf(long personId);

    @Query("""
            select k.id, p.name, k.name, k.createdAt, k.expiresAt, k.lastUsedAt, k.revokedAt
            from ApiKey k join Person p on p.id = k.personId
            order by k.createdAt desc, k.id desc""")
    List<KeyLine> all(Limit limit);

    @Query("select count(*) from ApiKey")
    long count();
}
