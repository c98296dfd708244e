package factdesk.web;

import java.net.URI;

/**
 * What every page knows about the portal.
 *
 * @param name the newsroom's name
 * @param baseUrl the portal's own origin, without a slash at its end
 * @param version the portal's release
 */
public record Site(String name, URI baseUrl, String version) {

    /** An absolute address on this portal. */
    public String absolute(String path) {
        return baseUrl + path;
    }

    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
