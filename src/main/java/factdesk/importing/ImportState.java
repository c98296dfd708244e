package factdesk.importing;

/** How far an import is. */
public enum ImportState {
    /** Under way, or waiting for its turn; whichever portal runs goes on with it. */
    OPEN,
    DONE,
    /** Stopped by somebody; what was in by then stays. */
    CANCELLED
}
