package factdesk.store;

/** The database cannot be reached or used; the message is one line for the administrator. */
public final class DatabaseUnavailable extends RuntimeException {

    private DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    static DatabaseUnavailable cannotConnect(DatabaseAddress address, Throwable cause) {
        return new DatabaseUnavailable(
                "The database at " + address + " cannot be opened: " + lastReason(cause) + adviceFor(cause), cause);
    }

    static DatabaseUnavailable cannotMigrate(DatabaseAddress address, Throwable cause) {
        return new DatabaseUnavailable(
                "The database at " + address + " cannot be brought up to date: " + lastReason(cause), cause);
    }

    private static String lastReason(Throwable problem) {
        Throwable reason = problem;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        String message = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        return message.replaceAll("\\s+", " ").strip();
    }

    private static String adviceFor(Throwable problem) {
        return lastReason(problem).contains("locked") ? " Another portal has it open: stop that one first." : "";
    }
}
