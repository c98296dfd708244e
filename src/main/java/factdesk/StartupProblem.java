package factdesk;

/** Why a command cannot do what it was asked, in one line that says what is wrong and what to do. */
public final class StartupProblem extends RuntimeException {

    public StartupProblem(String message) {
        super(message);
    }

    public StartupProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
