package factdesk.desk.sources;

import factdesk.desk.Difference;
import factdesk.evidence.Source;
import factdesk.evidence.link.CheckLine;
import factdesk.evidence.link.SnapshotLine;
import factdesk.web.Errors;
import java.util.List;
import java.util.stream.Stream;

/**
 * One source: what describes it, who uses it, and whether its page is still there.
 *
 * @param saved as it is saved
 * @param form as the page shows it: what is saved, or what was typed
 * @param stale whether somebody else saved since the form was filled
 * @param uses the latest claims that use it
 * @param useCount how many do
 * @param snapshots the latest first
 * @param checks looks at its link, the latest first
 * @param fetching whether the newsroom lets the server open other sites
 */
public record SourcePage(
        SourceDetail saved,
        SourceForm form,
        boolean stale,
        Errors errors,
        List<Use> uses,
        long useCount,
        List<SnapshotLine> snapshots,
        List<CheckLine> checks,
        boolean fetching) {

    public SourcePage {
        uses = List.copyOf(uses);
        snapshots = List.copyOf(snapshots);
        checks = List.copyOf(checks);
    }

    /** Where what was typed differs from what is saved. */
    public List<Difference> differences() {
        SourceForm theirs = SourceForm.of(saved);
        return Stream.of(
                        new Difference("title", "Title", theirs.title(), form.title()),
                        new Difference("publisher", "Publisher", theirs.publisher(), form.publisher()),
                        new Difference("kind", "What kind of source", label(theirs.kind()), label(form.kind())),
                        new Difference("interest", "Who has an interest", theirs.interest(), form.interest()),
                        new Difference("archive", "Copy in an archive", theirs.archive(), form.archive()))
                .filter(Difference::isReal)
                .toList();
    }

    private static String label(Source.Kind kind) {
        return kind == null ? "" : kind.label();
    }

    public Source.Kind[] kinds() {
        return Source.Kind.values();
    }

    /** How many claims a change touches, in a sentence. */
    public String touches() {
        return useCount == 1
                ? "One claim uses this source; a change shows there when that claim is published again."
                : useCount
                        + " claims use this source; a change touches them all, and shows when each is published again.";
    }

    /** Whether a snapshot is under way. */
    public boolean isWaiting() {
        return snapshots.stream().anyMatch(SnapshotLine::isWaiting);
    }
}
