package factdesk.desk.workbench;

import factdesk.claim.MergedLine;
import factdesk.claim.words.SplitPlace;
import factdesk.desk.triage.WordsForm;
import java.util.List;
import java.util.Optional;

/**
 * How the open claim can be divided, and what was joined with it.
 *
 * @param claimId the open claim
 * @param typed the form as the page shows it
 * @param places where it can be split, in reading order
 * @param merged the claims that were merged into it, and the one that it was merged into
 */
public record Division(long claimId, WordsForm typed, List<SplitPlace> places, List<MergedLine> merged) {

    public Division {
        places = List.copyOf(places);
        merged = List.copyOf(merged);
    }

    /** Where the form proposes to split: where it was chosen, or where it is likely; 0 for nowhere. */
    public long chosen() {
        return typed.splitAt() != 0
                ? typed.splitAt()
                : SplitPlace.best(places).map(SplitPlace::at).orElse(0);
    }

    /** The claims that are a part of it now. */
    public List<MergedLine> parts() {
        return merged.stream().filter(this::isPart).toList();
    }

    /** The claim that it is a part of. */
    public Optional<MergedLine> whole() {
        return merged.stream().filter(line -> !isPart(line)).findFirst();
    }

    private boolean isPart(MergedLine line) {
        return line.mergedInto() != null && line.mergedInto() == claimId;
    }
}
