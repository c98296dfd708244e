package factdesk.desk.attribution;

import factdesk.article.ArticleText;
import factdesk.attribution.AttributionLine;
import factdesk.attribution.ReadBy;
import factdesk.desk.workbench.Segment;
import factdesk.web.Paging;
import java.util.List;

/**
 * Who says what in an article, for reading it through.
 *
 * @param paragraphs the text, with the parts of the listed attributions marked
 * @param lines in reading order
 * @param readBy who found all of them right; null when nobody has yet
 */
public record SaidPage(
        ArticleText article, List<List<Segment>> paragraphs, Paging<AttributionLine> lines, ReadBy readBy) {

    public SaidPage {
        paragraphs = List.copyOf(paragraphs);
    }
}
