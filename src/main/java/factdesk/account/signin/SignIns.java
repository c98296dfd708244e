package factdesk.account.signin;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about who is signed in. */
@Repository
interface SignIns {

    StatelessSession session();

    @Query("""
            select p.id, p.name, p.role, p.language, s.lastSeenAt, case when f.personId is null then false else true end
            from SignIn s join s.person p left join SecondFactor f on f.personId = p.id and f.confirmedAt is not null
            where s.tokenHash = :tokenHash and s.lastSeenAt > :seenAfter and s.createdAt > :createdAfter
            and p.disabledAt is null""")
    Optional<ActiveSignIn> active(String tokenHash, Instant seenAfter, Instant createdAfter);

    @Query("""
            select tokenHash, createdAt, lastSeenAt, address, userAgent from SignIn
            where person.id = :personId and lastSeenAt > :seenAfter and createdAt > :createdAfter
            order by lastSeenAt desc, tokenHash""")
    List<SessionLine> of(long personId, Instant seenAfter, Instant createdAfter);

    @Query("delete from SignIn where person.id = :personId and tokenHash = :tokenHash")
    int endOne(long personId, String tokenHash);

    @Query("delete from SignIn where person.id = :personId and tokenHash <> :keptHash")
    int endOthers(long personId, String keptHash);

    @Query("delete from SignIn where person.id = :personId")
    int endAll(long personId);

    @Query("update SignIn set lastSeenAt = :now where tokenHash = :tokenHash")
    int seen(String tokenHash, Instant now);

    @Query("delete from SignIn where tokenHash = :tokenHash")
    int end(String tokenHash);

    @Query("select personId from SignInStep where tokenHash = :tokenHash and begunAt > :begunAfter")
    Optional<Long> stepsPerson(String tokenHash, Instant begunAfter);

    @Query("delete from SignInStep where tokenHash = :tokenHash")
    int endStep(String tokenHash);

    @Query("delete from SignInStep where personId = :personId")
    int endSteps(long personId);

    @Query("delete from SignInStep where begunAt <= :before")
    int forgetSteps(Instant before);

    @Query("delete from SignIn where lastSeenAt <= :seenBefore or createdAt <= :createdBefore")
    int forgetExpired(Instant seenBefore, Instant createdBefore);
}
