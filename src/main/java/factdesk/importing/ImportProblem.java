package factdesk.importing;

import factdesk.extract.text.Shortened;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A line of an import that could not be brought in, and why. */
@Entity
@IdClass(ImportLine.class)
class ImportProblem {

    private static final int LONGEST_REASON = 500;

    @Id
    long jobId;

    @Id
    int line;

    String reason;

    protected ImportProblem() {}

    ImportProblem(long jobId, int line, String reason) {
        this.jobId = jobId;
        this.line = line;
        this.reason = Shortened.to(LONGEST_REASON, reason);
    }
}
