package factdesk.site;

import java.util.List;

/**
 * What the front page tells.
 *
 * @param verdicts how many claims have which verdict
 */
public record FrontPage(List<ClaimLine> latest, List<VerdictCount> verdicts) {

    public FrontPage {
        latest = List.copyOf(latest);
        verdicts = List.copyOf(verdicts);
    }
}
