package factdesk.account.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A code that stands in for the telephone once; it is deleted when it is used. */
@Entity
public class BackupCode {

    @Id
    String codeHash;

    Long personId;

    protected BackupCode() {}

    BackupCode(String codeHash, long personId) {
        this.codeHash = codeHash;
        this.personId = personId;
    }
}
