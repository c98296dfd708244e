package factdesk.fetch;

import java.io.IOException;

/** Why something was not fetched, in a sentence for an editor. */
public final class Unfetchable extends IOException {

    public Unfetchable(String message) {
        super(message);
    }

    public Unfetchable(String message, Throwable cause) {
        super(message, cause);
    }
}
