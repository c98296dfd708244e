package factdesk.desk.versions;

import factdesk.article.ArticleText;
import factdesk.article.VersionLine;
import factdesk.diff.WordDiff;
import factdesk.web.Paging;
import java.util.List;

/**
 * The versions of an article's text, and the claims that wait for a decision.
 *
 * @param versions the newest first; of very many the newest
 * @param change what the newest version changed; null while there is only one
 * @param gone claims whose words the newest does not have
 */
public record VersionsPage(ArticleText article, List<VersionLine> versions, WordDiff change, Paging<GoneClaim> gone) {

    public VersionsPage {
        versions = List.copyOf(versions);
    }
}
