package factdesk.desk.known;

import factdesk.match.known.FigurePair;
import factdesk.match.known.Match;
import java.util.List;

/** A known claim that the open one may be, and why. */
public record Candidate(KnownLine known, Match match) {

    public boolean isDifferent() {
        return match.isDifferent();
    }

    public List<FigurePair> differences() {
        return match.figures().stream().filter(FigurePair::isDifferent).toList();
    }

    public List<FigurePair> agreements() {
        return match.figures().stream().filter(pair -> !pair.isDifferent()).toList();
    }
}
