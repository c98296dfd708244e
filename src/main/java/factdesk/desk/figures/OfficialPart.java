package factdesk.desk.figures;

import factdesk.desk.Difference;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialForm;
import factdesk.evidence.OfficialLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form for an official figure, on the page of what it stands beside.
 *
 * @param address where it is sent
 * @param saved what is there; null for nothing
 */
public record OfficialPart(String address, OfficialLine saved, Sent<OfficialForm> form) {

    /** The part of a page that nobody typed into. */
    static OfficialPart of(String address, Beside beside, List<OfficialLine> officials, String unitName) {
        OfficialLine saved = saved(beside, officials);
        return new OfficialPart(address, saved, Sent.untouched(values(saved, unitName)));
    }

    OfficialPart with(Sent<OfficialForm> sent) {
        boolean late = sent.stale();
        int version = saved == null ? OfficialForm.NONE : saved.version();
        return new OfficialPart(address, saved, late ? Sent.late(sent.values().onTopOf(version)) : sent);
    }

    static OfficialLine saved(Beside beside, List<OfficialLine> officials) {
        return officials.stream()
                .filter(line -> line.isBeside(beside))
                .findFirst()
                .orElse(null);
    }

    private static OfficialForm values(OfficialLine saved, String unitName) {
        return saved == null ? OfficialForm.empty(unitName) : OfficialForm.of(saved);
    }

    /** Where what was typed differs from what is saved. */
    public List<Difference> differences() {
        OfficialForm theirs = values(saved, "");
        OfficialForm mine = form.values();
        return Stream.of(
                        new Difference("official", "Value", theirs.official(), mine.official()),
                        new Difference("officialUnit", "Unit", theirs.unit(), mine.unit()),
                        new Difference("url", "Web address", theirs.url(), mine.url()),
                        new Difference("title", "Title", theirs.title(), mine.title()),
                        new Difference("asOf", "As of", theirs.asOf(), mine.asOf()))
                .filter(Difference::isReal)
                .toList();
    }
}
