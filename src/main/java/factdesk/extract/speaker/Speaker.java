package factdesk.extract.speaker;

/**
 * Who a source is.
 *
 * @param name the full name where the text gives one, else the words of the source; empty without a source
 * @param role what the text says the person is ("Kremlin aide"); empty when it says nothing
 * @param resolved whether the name was followed back to somebody the text names
 */
public record Speaker(String name, String role, boolean resolved) {
    /** Nobody is named. */
    public static final Speaker NOBODY = new Speaker("", "", false);
}
