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
import java.util.List;

/** Finds attributions with a trained model; what they report is searched for further ones by patterns. */
public final class ModelFinder implements AttributionFinder {
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
        List<List<Candidate>> candidates = new Linker(model.linking()).candidates(reading);
        List<Draft> outermost = new ArrayList<>();
        for (Judge.Judged judged : new Judge(model.judging()).chosen(reading, candidates)) {
            outermost.add(draft(passage, judged.candidate(), judged.likelihood()));
        }
        List<Draft> found = new ArrayList<>();
        for (Draft draft : new SurePatterns(rules).added(passage, outermost)) {
            found.add(draft);
            found.addAll(rules.inside(draft));
        }
        return found;
    }

    private static Draft draft(Passage passage, Candidate candidate, double likelihood) {
        Range source = candidate.source();
        List<Range> content = new ArrayList<>(candidate.content());
        if (source != null && source.length() > 1 && isRelative(passage.word(source.from()))) {
            content.add(0, new Range(source.from(), source.from() + 1));
            source = new Range(source.from() + 1, source.to());
        }
        withAntecedent(passage, content);
        String why = "\"" + passage.text(candidate.cue()) + "\" reads like a report";
        return new Draft(
                passage,
                source == null ? List.of() : List.of(source),
                List.of(candidate.cue()),
                content,
                null,
                why,
                likelihood);
    }

    private static boolean isRelative(String word) {
        return word.equals("which") || word.equals("that") || word.equals("whom");
    }

    /** "The island, which Ruritania claims as its own": what is said is about the noun before. */
    private static void withAntecedent(Passage passage, List<Range> content) {
        Range first = content.get(0);
        if (first.length() > 1 || !isRelative(passage.word(first.from()))) {
            return;
        }
        int end = passage.word(first.from() - 1).equals(",") ? first.from() - 1 : first.from();
        Range noun = end < 1 ? null : NounPhrases.before(passage, end, 0);
        if (noun != null) {
            content.set(0, new Range(noun.from(), first.to()));
        }
    }
}
