package factdesk.extract.attribution.model;

import factdesk.extract.attribution.AttributionFinder;
import factdesk.extract.attribution.Draft;
import factdesk.extract.attribution.rule.CueWords;
import factdesk.extract.attribution.rule.NounPhrases;
import factdesk.extract.attribution.rule.RuleFinder;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.speaker.PeopleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds attributions with a trained model; what they report is searched for further ones by patterns. */
public final class ModelFinder implements AttributionFinder {
    /** Likelihood of having a content from which a cue is believed. */
    private static final double BELIEVED = 0.3;

    private final AttributionModel model;
    private final CueWords cues;
    private final PeopleWords people = PeopleWords.load();
    private final Stems stems;
    private final RuleFinder rules;

    ModelFinder(AttributionModel model, CueWords cues) {
        this.model = model;
        this.cues = cues;
        stems = new Stems(cues);
        rules = new RuleFinder(cues);
    }

    @Override
    public List<Draft> find(Passage passage) {
        Reading reading = new Reading(new PassageWords(passage, cues, people, stems), model.tagging());
        List<Link> believed = new ArrayList<>();
        for (Link link : new Linker(model.linking()).links(reading)) {
            if (link.hasContent() && link.confidence() >= BELIEVED) {
                believed.add(link);
            }
        }
        List<Draft> outermost = new ArrayList<>();
        for (Link link : apart(believed)) {
            Draft draft = draft(passage, link);
            if (draft != null) {
                outermost.add(draft);
            }
        }
        List<Draft> found = new ArrayList<>();
        for (Draft draft : new SurePatterns(rules).added(passage, outermost)) {
            found.add(draft);
            found.addAll(rules.inside(draft));
        }
        return found;
    }

    /** Of links whose contents overlap only the most certain; in reading order. */
    private static List<Link> apart(List<Link> links) {
        List<Link> byConfidence = new ArrayList<>(links);
        byConfidence.sort(Comparator.comparingDouble(Link::confidence).reversed());
        List<Link> apart = new ArrayList<>();
        for (Link link : byConfidence) {
            if (apart.stream().noneMatch(other -> overlap(link, other) > 0.5)) {
                apart.add(link);
            }
        }
        apart.sort(Comparator.comparingInt(
                link -> Math.min(link.cue().from(), link.contentHull().from())));
        return apart;
    }

    private static double overlap(Link one, Link other) {
        int shared = 0;
        for (Range mine : one.content()) {
            for (Range theirs : other.content()) {
                shared += Math.max(0, Math.min(mine.to(), theirs.to()) - Math.max(mine.from(), theirs.from()));
            }
        }
        return shared / (double) Math.min(one.contentLength(), other.contentLength());
    }

    private static Draft draft(Passage passage, Link link) {
        Range source = link.source().isEmpty() ? null : nearest(link.source(), link.cue());
        List<Range> others = source == null ? List.of(link.cue()) : List.of(link.cue(), source);
        List<Range> content = new ArrayList<>(new Pieces(passage, others).tidied(link.content()));
        if (content.isEmpty()) {
            return null;
        }
        if (source != null && source.length() > 1 && isRelative(passage.word(source.from()))) {
            Range antecedent = antecedent(passage, source.from());
            source = new Range(source.from() + 1, source.to());
            if (antecedent != null && antecedent.to() <= content.get(0).from()) {
                content.add(0, antecedent);
            }
        }
        String why = "\"" + passage.text(link.cue()) + "\" reads like a report";
        return new Draft(
                passage,
                source == null ? List.of() : List.of(source),
                List.of(link.cue()),
                content,
                null,
                why,
                link.confidence());
    }

    private static boolean isRelative(String word) {
        return word.equals("which") || word.equals("that") || word.equals("whom");
    }

    /** "The island, which Ruritania claims as its own": what is said is about the noun before. */
    private static Range antecedent(Passage passage, int relative) {
        int end = passage.word(relative - 1).equals(",") ? relative - 1 : relative;
        return end < 1 ? null : NounPhrases.before(passage, end, 0);
    }

    private static Range nearest(List<Range> ranges, Range cue) {
        return ranges.stream()
                .min(Comparator.comparingInt(range -> Math.max(range.from() - cue.to(), cue.from() - range.to())))
                .orElseThrow();
    }
}
