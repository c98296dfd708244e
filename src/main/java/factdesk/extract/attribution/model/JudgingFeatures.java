package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Quotes;
import factdesk.extract.sentence.Range;
import java.util.List;

/** The features by which a reading of a cue is judged as a whole, and against the readings of the other cues. */
final class JudgingFeatures {
    private final PassageWords words;
    private final float[] tagged;
    private final List<List<Candidate>> candidates;

    /**
     * @param reading what the first chain made of the passage
     * @param candidates the readings of all cues of the passage
     */
    JudgingFeatures(Reading reading, List<List<Candidate>> candidates) {
        this.words = reading.words();
        this.tagged = reading.tagged();
        this.candidates = candidates;
    }

    void fill(Candidate candidate, Features out) {
        out.clear();
        out.add(0);
        int head = words.head(candidate.cue());
        int confidence = bin(candidate.confidence(), 12);
        int source = (candidate.source() == null ? 100 : 0) + bin(candidate.sourceLikelihood(), 8);
        int content = bin(candidate.contentLikelihood(), 10);
        int type = type(candidate);
        likelihoods(candidate, confidence, source, content, type, out);
        cue(candidate, head, type, out);
        source(candidate, head, type, out);
        content(candidate, head, type, out);
        others(candidate, confidence, type, out);
        tagged(candidate, confidence, out);
    }

    private static int bin(double share, int bins) {
        return (int) Math.round(Math.min(1, share) * bins);
    }

    private void likelihoods(Candidate candidate, int confidence, int source, int content, int type, Features out) {
        int edges = bin(candidate.edges(), 6);
        out.add(confidence);
        out.add(source);
        out.add(content);
        out.add(edges);
        out.add(Hash.of(confidence, source));
        out.add(Hash.of(confidence, content));
        out.add(Hash.of(source, content));
        out.add(Hash.of(confidence, type));
        out.add(Hash.of(source, type));
        out.add(Hash.of(content, type));
        out.add(Hash.of(content, edges));
        out.add(Hash.of(confidence / 2, source / 2, content / 2));
    }

    private void cue(Candidate candidate, int head, int type, Features out) {
        Range cue = candidate.cue();
        int named = candidate.source() == null ? 0 : 1;
        int voice = words.voice[head];
        out.add(words.stem[head]);
        out.add(Hash.of(words.stem[head], type));
        out.add(Hash.of(words.stem[head], named));
        out.add(Hash.of(words.kind[head], type));
        out.add(Hash.of(words.kind[head], named, voice));
        out.add(Hash.of(voice, named));
        out.add(Hash.of(words.tag[head], named));
        out.add(Hash.of(Math.min(5, cue.length()), type));
        out.add(Hash.of(words.form[cue.from()], words.form[cue.to() - 1]));
        out.add(Hash.of(words.tag[cue.from()], words.tag[cue.to() - 1]));
        out.add(Hash.of(words.at(words.form, cue.to()), type));
        out.add(Hash.of(words.at(words.form, cue.from() - 1), named));
        out.add(Hash.of(words.quote[head], type));
        out.add(order(candidate));
        out.add(Hash.of(order(candidate), type));
        out.add(Hash.of(order(candidate), voice, named));
        out.add(Hash.of(order(candidate), words.kind[head]));
    }

    /** Which of cue, source and content comes first, second, third. */
    private static int order(Candidate candidate) {
        int cue = candidate.cue().from();
        int content = candidate.hull().from();
        int source = candidate.source() == null ? -1 : candidate.source().from();
        int end = candidate.hull().to() > cue && content < cue ? 1 : 0;
        return 1
                + (source < 0 ? 0 : source < cue ? 1 : 2)
                + 3 * (content < cue ? 1 : 0)
                + 6 * end
                + 12 * (source >= 0 && content < source ? 1 : 0);
    }

    private void source(Candidate candidate, int head, int type, Features out) {
        Range source = candidate.source();
        boolean named = source != null;
        int last = named ? source.to() - 1 : 0;
        int first = named ? source.from() : 0;
        int gap = named ? gap(source, candidate.cue()) : 0;
        int sentences = named ? Math.min(2, Math.abs(words.sentence[first] - words.sentence[head])) : 0;
        boolean whole = named && words.phraseStart[first] == first && words.phraseEnd[last] == last + 1;
        int shared = named ? Math.min(3, candidate.shared(source)) : 0;
        out.addIf(named, words.form[first]);
        out.addIf(named, words.stem[last]);
        out.addIf(named, Hash.of(words.tag[first], words.tag[last]));
        out.addIf(named, Hash.of(words.tag[last], words.kind[head]));
        out.addIf(named, Hash.of(words.kind[last], words.kind[head]));
        out.addIf(named, Hash.of(gap, sentences));
        out.addIf(named, Hash.of(gap, words.tag[last]));
        out.addIf(named, Hash.of(gap, type));
        out.addIf(named, Hash.of(whole ? 1 : 0, Math.min(6, source == null ? 0 : source.length())));
        out.addIf(named, Hash.of(words.at(words.form, first - 1), words.tag[first]));
        out.addIf(named, Hash.of(words.at(words.form, last + 1), gap));
        out.addIf(named, Hash.of(words.quote[first], type));
        out.addIf(named, Hash.of(words.stem[last], words.stem[head]));
        out.addIf(named, shared);
    }

    private static int gap(Range one, Range other) {
        int gap = one.from() >= other.to() ? 20 + one.from() - other.to() : other.from() - one.to();
        return gap >= 20 ? 20 + Math.min(6, gap - 20) : Math.min(6, Math.max(-1, gap));
    }

    private void content(Candidate candidate, int head, int type, Features out) {
        Range first = candidate.content().get(0);
        Range last = candidate.content().get(candidate.content().size() - 1);
        int end = last.to();
        int length = length(candidate.contentLength());
        int sentences = Math.min(3, words.sentence[end - 1] - words.sentence[first.from()]);
        int pieces = Math.min(3, candidate.content().size());
        int verb = verbs(candidate);
        int before = first.from() > candidate.cue().from() ? 1 : 0;
        boolean startsSentence = words.sentenceStart[first.from()] == first.from();
        boolean endsSentence = words.sentenceEnd[end - 1] <= end + 1;
        out.add(Hash.of(words.form[first.from()], before));
        out.add(Hash.of(words.form[first.from()], words.stem[head]));
        out.add(Hash.of(words.form[first.from()], words.kind[head]));
        out.add(Hash.of(words.tag[first.from()], words.kind[head]));
        out.add(Hash.of(words.tag[first.from()], verb));
        out.add(Hash.of(length, type));
        out.add(Hash.of(length, verb, words.kind[head]));
        out.add(Hash.of(pieces, sentences, type));
        out.add(Hash.of(startsSentence ? 1 : 0, endsSentence ? 1 : 0, before));
        out.add(Hash.of(startsSentence ? 1 : 0, endsSentence ? 1 : 0, type));
        out.add(Hash.of(words.at(words.form, end), words.tag[end - 1]));
        out.add(Hash.of(words.at(words.form, end), words.at(words.tag, end + 1)));
        out.add(Hash.of(words.at(words.tag, end), endsSentence ? 1 : 0));
        out.add(Hash.of(words.form[end - 1], words.at(words.tag, end)));
        out.add(Hash.of(words.at(words.form, first.from() - 1), words.tag[first.from()]));
        out.add(Hash.of(gap(first, candidate.cue()), type));
        out.add(Hash.of(words.stem[end - 1], verb));
    }

    private static int length(int length) {
        return length < 8 ? length : length < 12 ? 8 : length < 20 ? 9 : length < 35 ? 10 : length < 60 ? 11 : 12;
    }

    private int verbs(Candidate candidate) {
        int verbs = 0;
        for (Range piece : candidate.content()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                verbs += words.voice[i] >= 4 || words.passage().is(i, "AUX") ? 1 : 0;
            }
        }
        return Math.min(2, verbs);
    }

    /** Cues of others in this content, this cue in the content of others. */
    private void others(Candidate candidate, int confidence, int type, Features out) {
        double holding = 0;
        double held = 0;
        double rival = 0;
        for (List<Candidate> readings : candidates) {
            Candidate other = readings.get(0);
            if (other.cue().equals(candidate.cue())) {
                continue;
            }
            if (other.shared(candidate.cue()) > 0) {
                holding = Math.max(holding, other.confidence());
            }
            if (candidate.shared(other.cue()) > 0) {
                held = Math.max(held, other.confidence());
            }
            if (candidate.overlap(other) > 0.5) {
                rival = Math.max(rival, other.confidence());
            }
        }
        out.add(Hash.of(bin(holding, 8), type));
        out.add(Hash.of(bin(held, 8), type));
        out.add(Hash.of(bin(rival, 8), type));
        out.add(Hash.of(bin(holding, 8), confidence));
        out.add(Hash.of(bin(held, 8), confidence));
        out.add(Hash.of(bin(rival, 8), confidence));
    }

    /** What the first chain made of the same words. */
    private void tagged(Candidate candidate, int confidence, Features out) {
        int cue = bin(average(List.of(candidate.cue()), Roles.CUE), 8);
        int content = bin(average(candidate.content(), Roles.CONTENT), 8);
        int source = candidate.source() == null ? 9 : bin(average(List.of(candidate.source()), Roles.SOURCE), 8);
        out.add(cue);
        out.add(content);
        out.add(source);
        out.add(Hash.of(cue, confidence));
        out.add(Hash.of(content, confidence));
        out.add(Hash.of(cue, content, source));
        out.add(Hash.of(content, bin(candidate.contentLikelihood(), 8)));
        out.add(Hash.of(source, bin(candidate.sourceLikelihood(), 8)));
        out.add(Hash.of(starts(candidate), bin(candidate.edges(), 4)));
    }

    /** How likely the content begins where the first chain begins one, and ends where it ends one. */
    private int starts(Candidate candidate) {
        int first = candidate.content().get(0).from();
        int end = candidate.hull().to();
        float start = tagged[first * Roles.TAGS + Roles.CONTENT];
        float beyond = end < words.size ? tagged[end * Roles.TAGS + Roles.CONTENT + 1] : 0;
        return Hash.of(bin(start, 4), bin(beyond, 4));
    }

    private double average(List<Range> pieces, int role) {
        double sum = 0;
        int count = 0;
        for (Range piece : pieces) {
            for (int i = piece.from(); i < piece.to(); i++) {
                sum += tagged[i * Roles.TAGS + role] + tagged[i * Roles.TAGS + role + 1];
                count++;
            }
        }
        return sum / count;
    }

    /** 1 for quoted, 2 for partly quoted, 3 for reported content. */
    private int type(Candidate candidate) {
        Quotes quotes = words.passage().quotes();
        int quoted = 0;
        int all = 0;
        for (Range piece : candidate.content()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                quoted += quotes.quoted(i) ? 1 : 0;
                all++;
            }
        }
        return quoted >= 0.9 * all ? 1 : quoted > 0 ? 2 : 3;
    }
}
