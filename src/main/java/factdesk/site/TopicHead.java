package factdesk.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A topic as readers see it.
 *
 * @param description may be empty
 */
public record TopicHead(String name, String slug, String description) {

    /** The one address of its page. */
    public String path() {
        return "/topics/" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
