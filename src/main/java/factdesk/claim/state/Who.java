package factdesk.claim.state;

import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.http.HttpStatus;

/** Who may make a move. */
public enum Who {
    /** Everybody who works at the desk. */
    ANYBODY("This is not yours to do", "Ask somebody at the desk.") {
        @Override
        boolean includes(Viewer viewer) {
            return true;
        }
    },
    /** Those who decide what is a claim. */
    EDITORS("Only editors decide what is a claim", "Ask an editor to set this claim aside or to take it up again.") {
        @Override
        boolean includes(Viewer viewer) {
            return viewer.isEditor();
        }
    };

    private final String refusal;
    private final String advice;

    Who(String refusal, String advice) {
        this.refusal = refusal;
        this.advice = advice;
    }

    abstract boolean includes(Viewer viewer);

    /** Why somebody else may not, and what to do then. */
    public Refusal refusal() {
        return new Refusal(HttpStatus.FORBIDDEN, refusal, advice);
    }
}
