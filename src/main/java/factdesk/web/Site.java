package factdesk.web;

import factdesk.web.text.Language;
import java.net.URI;

/**
 * What every page knows about the portal.
 *
 * @param name the newsroom's name
 * @param baseUrl the portal's own origin, without a slash at its end
 * @param version the portal's release
 * @param language what the newsroom speaks
 */
public record Site(String name, URI baseUrl, String version, Language language) {

    /** An absolute address on this portal. */
    public String absolute(String path) {
        return baseUrl + path;
    }

    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
