package factdesk.extract.attribution;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.speaker.Speaker;
import factdesk.extract.speaker.SpeakerResolver;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Reads the attributions of a text: finds them paragraph by paragraph, then follows their sources back to speakers. */
public final class AttributionReader {
    /** Share of quoted words from which speech counts as quoted. */
    private static final double DIRECT = 0.9;

    private final AttributionFinder finder;

    public AttributionReader(AttributionFinder finder) {
        this.finder = finder;
    }

    /** The attributions in reading order, each after the one that holds it. */
    public List<Attribution> read(List<Passage> passages) {
        SpeakerResolver resolver = new SpeakerResolver(passages);
        Transcript transcript = new Transcript(passages);
        List<Attribution> attributions = new ArrayList<>();
        IdentityHashMap<Draft, Integer> indices = new IdentityHashMap<>();
        int running = -1;
        for (Passage passage : passages) {
            List<Draft> drafts = find(passage, transcript);
            if (goesOn(passage) && running >= 0 && !startsWithSpeech(drafts)) {
                attributions.set(running, longer(attributions.get(running), passage));
            }
            for (Draft found : drafts) {
                Draft draft = Dateline.leftOut(found);
                Integer outer = draft.outer() == null ? null : indices.get(draft.outer());
                Speaker outerSpeaker = outer == null ? Speaker.NOBODY : speaker(attributions.get(outer));
                indices.put(found, attributions.size());
                attributions.add(attribution(draft, outer, resolver.resolve(passage, draft.source(), outerSpeaker)));
            }
            running = lastSpeech(drafts, indices, passage, running);
        }
        return attributions;
    }

    /** A quotation left open before, or a paragraph that is a quotation and nothing else. */
    private static boolean goesOn(Passage passage) {
        return passage.speechGoesOn() || passage.quotes().isWhole();
    }

    private List<Draft> find(Passage passage, Transcript transcript) {
        return transcript.turn(passage).map(List::of).orElseGet(() -> finder.find(passage));
    }

    private static boolean startsWithSpeech(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> draft.content().stream()).anyMatch(range -> range.from() <= 1);
    }

    /** The attribution whose quotation the next paragraph may go on with; -1 when the last one quotes nothing. */
    private static int lastSpeech(
            List<Draft> drafts, IdentityHashMap<Draft, Integer> indices, Passage passage, int running) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).outer() == null) {
                return quotes(drafts.get(i)) ? indices.get(drafts.get(i)) : -1;
            }
        }
        return goesOn(passage) ? running : -1;
    }

    private static boolean quotes(Draft draft) {
        return draft.content().stream()
                .anyMatch(piece -> draft.passage().quotes().quoted(piece.to() - 1));
    }

    private static Attribution longer(Attribution speech, Passage next) {
        List<Span> content = new ArrayList<>(speech.content());
        content.add(next.span(next.quotes().around(0)));
        return new Attribution(
                speech.type(),
                speech.source(),
                speech.cue(),
                content,
                speech.speaker(),
                speech.role(),
                speech.resolved(),
                speech.within(),
                speech.why(),
                speech.confidence());
    }

    private static Speaker speaker(Attribution attribution) {
        return new Speaker(attribution.speaker(), attribution.role(), attribution.resolved());
    }

    private static Attribution attribution(Draft draft, Integer outer, Speaker speaker) {
        return new Attribution(
                type(draft),
                spans(draft.passage(), draft.source()),
                spans(draft.passage(), draft.cue()),
                spans(draft.passage(), draft.content()),
                speaker.name(),
                speaker.role(),
                speaker.resolved(),
                outer,
                draft.why(),
                draft.confidence());
    }

    private static List<Span> spans(Passage passage, List<Range> ranges) {
        return ranges.stream().sorted().map(passage::span).toList();
    }

    private static Attribution.Type type(Draft draft) {
        int words = 0;
        int quoted = 0;
        for (Range range : draft.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                if (Character.isLetterOrDigit(draft.passage().token(i).text().codePointAt(0))) {
                    words++;
                    quoted += draft.passage().quotes().quoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Attribution.Type.INDIRECT;
        }
        return quoted >= DIRECT * words ? Attribution.Type.DIRECT : Attribution.Type.MIXED;
    }
}
