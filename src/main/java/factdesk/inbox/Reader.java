package factdesk.inbox;

import factdesk.web.Site;
import factdesk.web.text.Language;

/**
 * Somebody whom a letter or a feed is for.
 *
 * @param language what they read the desk in; null for the newsroom's
 */
record Reader(long id, String name, String email, Language language) {

    /** What is written to them in. */
    Language in(Site site) {
        return language == null ? site.language() : language;
    }
}
