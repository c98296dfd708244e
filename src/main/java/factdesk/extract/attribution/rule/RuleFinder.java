package factdesk.extract.attribution.rule;

import factdesk.extract.attribution.AttributionFinder;
import factdesk.extract.attribution.Draft;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds attributions by patterns of English, also those inside what another one reports. */
public final class RuleFinder implements AttributionFinder {
    /** Reports inside reports that are looked for. */
    public static final int DEEPEST = 4;

    /** Words read as one clause; a quotation that runs on for longer is cut. */
    private static final int LONGEST_CLAUSE = 600;

    private static final double CONFIDENCE = 0.6;

    private final List<Pattern> patterns;
    private final Hearsay hearsay;

    public RuleFinder(CueWords cues) {
        patterns = List.of(
                new SignedQuotation(),
                new AccordingTo(),
                new InvertedLead(cues),
                new TrailingReport(cues),
                new LeadingReport(cues));
        hearsay = new Hearsay(cues);
    }

    @Override
    public List<Draft> find(Passage passage) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : outermost(passage)) {
            found.add(draft);
            found.addAll(inside(draft));
        }
        return found;
    }

    /** The reports that no other one holds. */
    public List<Draft> outermost(Passage passage) {
        List<Draft> outermost = new ArrayList<>();
        for (Range unit : units(passage)) {
            Optional<Report> report = match(new Clause(passage, unit));
            report.ifPresent(found -> outermost.add(draft(passage, found, null)));
        }
        return RunningSpeech.joined(passage, outermost);
    }

    /** The reports inside what a report says, the outer ones first. */
    public List<Draft> inside(Draft outer) {
        List<Draft> found = new ArrayList<>();
        if (outer.depth() + 1 < DEEPEST) {
            for (Range content : outer.content()) {
                if (isLongSpeech(outer.passage(), content)) {
                    continue;
                }
                Clause clause = new Clause(outer.passage(), unquoted(outer.passage(), content));
                match(clause).filter(report -> hearsay.isTold(clause, report)).ifPresent(report -> {
                    Draft draft = draft(outer.passage(), report, outer);
                    found.add(draft);
                    found.addAll(inside(draft));
                });
            }
        }
        return found;
    }

    /** Sentences; those that share a quotation are read together, and so is a quotation with the name that signs it. */
    private static List<Range> units(Passage passage) {
        List<Range> units = new ArrayList<>();
        int from = 0;
        for (Range sentence : passage.sentences()) {
            Range quotation = passage.quotes().around(sentence.to() - 1);
            boolean longEnough = sentence.to() - from > LONGEST_CLAUSE;
            boolean signed = SignedQuotation.goesOn(passage, sentence.to());
            if ((quotation == null || quotation.to() <= sentence.to()) && !signed || longEnough) {
                units.add(new Range(from, sentence.to()));
                from = sentence.to();
            }
        }
        if (from < passage.size()) {
            units.add(new Range(from, passage.size()));
        }
        return units;
    }

    /** Several quoted sentences: what the speaker mentions in passing is no chain. */
    private static boolean isLongSpeech(Passage passage, Range content) {
        return passage.quotes().quoted(content.from())
                && passage.sentences().stream()
                        .noneMatch(sentence -> sentence.from() <= content.from() && content.to() <= sentence.to());
    }

    private Optional<Report> match(Clause clause) {
        for (Pattern pattern : patterns) {
            Optional<Report> report = pattern.match(clause);
            if (report.isPresent()) {
                return report;
            }
        }
        return Optional.empty();
    }

    private static Draft draft(Passage passage, Report report, Draft outer) {
        return new Draft(passage, report.source(), report.cue(), report.content(), outer, report.why(), CONFIDENCE);
    }

    private static Range unquoted(Passage passage, Range content) {
        boolean quoted = content.length() > 2
                && passage.quotes().opens(content.from())
                && content.equals(passage.quotes().around(content.from()));
        return quoted ? new Range(content.from() + 1, content.to() - 1) : content;
    }
}
