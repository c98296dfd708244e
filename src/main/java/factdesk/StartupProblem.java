package factdesk;

/** Why the portal cannot start, in one line that says what is wrong and what to do. */
public final class StartupProblem extends RuntimeException {

    public StartupProblem(String message) {
        super(message);
    }

    public StartupProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
