package factdesk.attribution;

/**
 * Where an attribution belongs.
 *
 * @param versionId the text it stands in
 */
public record Home(long versionId, StoredAttribution.State state) {

    public boolean isRefused() {
        return state == StoredAttribution.State.REFUSED;
    }
}
