package factdesk.account;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about the people who work at the desk. */
@Repository
public interface People {

    StatelessSession session();

    @Query("from Person where email = :email")
    Optional<Person> withEmail(String email);
}
