package factdesk.store.backup;

/** Why a database can't be backed up or restored; the message is one line for the administrator. */
public final class BackupProblem extends RuntimeException {

    public BackupProblem(String message) {
        super(message);
    }

    public BackupProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
