package factdesk.account.signin;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import org.hibernate.StatelessSession;

/** Questions about sign-ins that failed. */
@Repository
interface FailedSignIns {

    StatelessSession session();

    @Query("select count(*) from FailedSignIn where email = :email and failedAt > :since")
    long forAccount(String email, Instant since);

    @Query("select count(*) from FailedSignIn where address = :address and failedAt > :since")
    long fromAddress(String address, Instant since);

    @Query("select count(*) from FailedSignIn where email = :email and address = :address and failedAt > :since")
    long forAccountFromAddress(String email, String address, Instant since);

    @Query("delete from FailedSignIn where email = :email and address = :address")
    int forgive(String email, String address);

    @Query("delete from FailedSignIn where failedAt <= :before")
    int forgetBefore(Instant before);
}
