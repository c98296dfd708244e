package factdesk.account.factor;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import org.hibernate.StatelessSession;

/** Questions about second factors. */
@Repository
interface FactorQueries {

    StatelessSession session();

    @Query("select count(*) from BackupCode where personId = :personId")
    long codesLeft(long personId);

    @Query("delete from BackupCode where personId = :personId and codeHash = :codeHash")
    int use(long personId, String codeHash);

    @Query("delete from BackupCode where personId = :personId")
    int deleteCodes(long personId);

    @Query("delete from SecondFactor where personId = :personId")
    int delete(long personId);

    @Query("select count(*) from SecondFactor where personId = :personId and confirmedAt is not null")
    long confirmed(long personId);
}
