package factdesk.store;

import java.net.UnknownHostException;

/** The database cannot be reached or used; the message is one line for the administrator. */
public final class DatabaseUnavailable extends RuntimeException {

    private DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether it is an embedded one that another process has open. */
    public boolean isInUse() {
        return reason(this).contains("locked");
    }

    static DatabaseUnavailable cannotConnect(DatabaseAddress address, Throwable cause) {
        String reason = reason(cause);
        return new DatabaseUnavailable(
                "The database at " + address + " cannot be opened: " + reason + ". " + advice(address, reason), cause);
    }

    static DatabaseUnavailable cannotMigrate(DatabaseAddress address, Throwable cause) {
        return new DatabaseUnavailable(
                "The database at " + address + " cannot be brought up to date: " + reason(cause), cause);
    }

    private static String reason(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnknownHostException) {
            return "there is no host " + root.getMessage();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.replaceAll("\\s+", " ").strip();
    }

    private static String advice(DatabaseAddress address, String reason) {
        if (address.isPostgres()) {
            return "Check that PostgreSQL runs there, and FACTDESK_DB_URL, FACTDESK_DB_USER and FACTDESK_DB_PASSWORD.";
        }
        return reason.contains("locked")
                ? "Another portal has it open: stop that one first."
                : "Check that the folder can be written to, or choose another with FACTDESK_DATA_DIR.";
    }
}
