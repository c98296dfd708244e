package factdesk.account;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about the people who work at the desk. */
@Repository
public interface People {

    StatelessSession session();

    @Query("from Person where email = :email")
    Optional<Person> withEmail(String email);

    /** Those of that role who can sign in, the first to come first. */
    @Query("from Person where role = :role and disabledAt is null order by id")
    List<Person> active(Role role, Limit limit);

    @Query("select count(*) from Person")
    long count();

    @Query("""
            select p.id, p.name, p.email, p.role, p.disabledAt, p.createdAt,
                case when f.personId is null then false else true end
            from Person p left join SecondFactor f on f.personId = p.id and f.confirmedAt is not null
            order by lower(p.name), p.id""")
    List<PersonLine> list(Limit limit);

    @Query("""
            select p.id, p.name, p.email, p.role, p.disabledAt, p.createdAt,
                case when f.personId is null then false else true end
            from Person p left join SecondFactor f on f.personId = p.id and f.confirmedAt is not null
            where p.id = :id""")
    Optional<PersonLine> line(long id);

    /** Those who can sign in. */
    @Query("select id, name from Person where disabledAt is null order by lower(name), id")
    List<Colleague> colleagues(Limit limit);

    @Query("select id, name from Person where id = :id and disabledAt is null")
    Optional<Colleague> colleague(long id);
}
