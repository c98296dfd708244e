package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Range;

/** The features by which a word is told to belong to the source or the content of one cue. */
final class LinkingFeatures {
    private final PassageWords words;
    private final float[] tagged;
    private final int[] cuesBefore;
    private final int[] quoteMarks;
    private final int[] commas;
    private final int[] verbs;
    private final int[] joins;
    private final int[] opens;
    private final int[] finite;

    private final Range cue;
    private final int head;

    /**
     * @param tagged how likely the first chain finds each label at each word
     * @param cues other words that may be cues
     */
    LinkingFeatures(PassageWords words, float[] tagged, boolean[] cues) {
        this.words = words;
        this.tagged = tagged;
        cue = null;
        head = 0;
        cuesBefore = new int[words.size + 1];
        quoteMarks = new int[words.size + 1];
        commas = new int[words.size + 1];
        verbs = new int[words.size + 1];
        joins = new int[words.size + 1];
        opens = new int[words.size + 1];
        finite = new int[words.size + 1];
        for (int i = 0; i < words.size; i++) {
            boolean startsCue = cues[i] && (i == 0 || !cues[i - 1]);
            boolean mark = words.quote[i] == 2 || words.quote[i] == 3;
            cuesBefore[i + 1] = cuesBefore[i] + (startsCue ? 1 : 0);
            quoteMarks[i + 1] = quoteMarks[i] + (mark ? 1 : 0);
            commas[i + 1] = commas[i] + (words.passage().word(i).equals(",") ? 1 : 0);
            joins[i + 1] = joins[i] + (words.passage().is(i, "CCONJ") ? 1 : 0);
            opens[i + 1] = opens[i] + (opensClause(i) ? 1 : 0);
            finite[i + 1] = finite[i] + (words.voice[i] >= 4 ? 1 : 0);
            verbs[i + 1] = verbs[i] + (words.isVerb[i] ? 1 : 0);
        }
    }

    /** "That", "who", "because", "as": what begins a clause of its own. */
    private boolean opensClause(int i) {
        return words.passage().is(i, "SCONJ")
                || switch (words.passage().word(i)) {
                    case "who", "which", "that", "whom", "whose", "when", "where", "while", "after", "before" -> true;
                    default -> false;
                };
    }

    private LinkingFeatures(LinkingFeatures passage, Range cue) {
        words = passage.words;
        tagged = passage.tagged;
        cuesBefore = passage.cuesBefore;
        quoteMarks = passage.quoteMarks;
        commas = passage.commas;
        verbs = passage.verbs;
        joins = passage.joins;
        opens = passage.opens;
        finite = passage.finite;
        this.cue = cue;
        head = words.head(cue);
    }

    /** The features for one cue of the same passage. */
    LinkingFeatures of(Range chosen) {
        return new LinkingFeatures(this, chosen);
    }

    void fill(int i, Features out) {
        out.clear();
        int side = i < cue.from() ? 1 : 2;
        int distance = side == 1 ? cue.from() - i : i - cue.to() + 1;
        int sentences = Math.max(-3, Math.min(3, words.sentence[i] - words.sentence[head]));
        int from = side == 1 ? i + 1 : cue.to();
        int to = side == 1 ? cue.from() : i;
        int place = Hash.of(side, sentences);
        out.add(place);
        alone(i, place, out);
        distance(i, place, distance, out);
        between(i, place, from, to, out);
        likely(i, place, out);
        phrases(i, place, side, out);
        quotation(i, place, out);
        neighbours(i, side, distance, out);
        voice(i, place, side, out);
        clauses(i, place, from, to, out);
    }

    private int tag(int i) {
        return words.at(words.tag, i);
    }

    private int stem(int i) {
        return words.at(words.stem, i);
    }

    private int form(int i) {
        return words.at(words.form, i);
    }

    private int kind(int i) {
        return words.at(words.kind, i);
    }

    private int quote(int i) {
        return words.at(words.quote, i);
    }

    private void alone(int i, int place, Features out) {
        out.add(Hash.of(place, form(i)));
        out.add(Hash.of(place, tag(i)));
        out.add(Hash.of(place, form(i - 1)));
        out.add(Hash.of(place, form(i + 1)));
        out.add(Hash.of(place, tag(i - 1), tag(i)));
        out.add(Hash.of(place, tag(i), tag(i + 1)));
        out.add(Hash.of(place, Hash.of(tag(i - 1), tag(i), tag(i + 1))));
        out.add(Hash.of(place, kind(i), kind(i + 1)));
        out.add(Hash.of(form(i - 1), form(i)));
        out.add(Hash.of(form(i), form(i + 1)));
    }

    private void distance(int i, int place, int distance, Features out) {
        int near = near(distance);
        out.add(Hash.of(place, near));
        out.add(Hash.of(place, near, tag(i)));
        out.add(Hash.of(place, near, stem(head)));
        out.add(Hash.of(place, near, kind(head)));
        out.add(Hash.of(place, stem(head), tag(i)));
        out.add(Hash.of(place, stem(head), form(i)));
        out.add(Hash.of(place, kind(head), form(i)));
        out.add(Hash.of(place, stem(head), quote(i)));
        out.add(Hash.of(place, Hash.of(tag(head), tag(head - 1)), near));
        out.add(Hash.of(place, stem(cue.to() - 1), tag(i)));
        out.add(Hash.of(place, form(cue.to()), near));
        out.add(Hash.of(place, form(cue.to()), tag(i)));
        out.add(Hash.of(place, form(cue.from() - 1), near));
        out.add(Hash.of(place, Hash.of(stem(head), form(cue.to())), near));
        out.add(Hash.of(place, Hash.of(stem(head), form(cue.from() - 1)), near));
        out.add(Hash.of(place, Math.min(cue.length(), 4), near));
    }

    private static int near(int distance) {
        return distance <= 4
                ? distance
                : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 20 ? 7 : distance <= 40 ? 8 : 9;
    }

    private void between(int i, int place, int from, int to, Features out) {
        int other = Math.min(2, Math.max(0, cuesBefore[to] - cuesBefore[from]));
        int marks = Math.min(4, Math.max(0, quoteMarks[to] - quoteMarks[from]));
        int comma = Math.min(3, Math.max(0, commas[to] - commas[from]));
        int verb = Math.min(3, Math.max(0, verbs[to] - verbs[from]));
        out.add(Hash.of(place, other, marks));
        out.add(Hash.of(place, other, comma));
        out.add(Hash.of(place, verb, comma));
        out.add(Hash.of(place, Hash.of(verb, comma), tag(i)));
        out.add(Hash.of(place, Hash.of(marks, quote(i)), other));
        out.add(Hash.of(place, Hash.of(marks, quote(i)), kind(head)));
        out.add(Hash.of(place, Hash.of(other, marks), Hash.of(comma, verb)));
        out.add(Hash.of(place, kind(head), Hash.of(comma, verb)));
        out.addIf(to - from < 4 && to >= from, Hash.of(place, path(from, to), tag(i)));
        out.addIf(to - from < 4 && to >= from, Hash.of(place, path(from, to), kind(head)));
    }

    private int path(int from, int to) {
        int path = 0;
        for (int k = from; k < to; k++) {
            path = Hash.of(path, tag(k));
        }
        return path;
    }

    /** What the first chain made of the word. */
    private void likely(int i, int place, Features out) {
        int cueStep = step(i, Roles.CUE);
        int source = step(i, Roles.SOURCE);
        int content = step(i, Roles.CONTENT);
        out.add(Hash.of(place, cueStep));
        out.add(Hash.of(place, source));
        out.add(Hash.of(place, content));
        out.add(Hash.of(cueStep, source, content));
        out.add(Hash.of(place, Hash.of(source, content), step(cue.from(), Roles.CUE)));
        int starts = Math.round(4 * tagged[i * Roles.TAGS + Roles.CONTENT]);
        out.add(Hash.of(place, starts, content));
        out.add(Hash.of(place, step(i - 1, Roles.CONTENT), content));
        out.add(Hash.of(place, step(i + 1, Roles.CONTENT), content));
        out.add(Hash.of(place, step(i + 1, Roles.SOURCE), source));
    }

    private int step(int i, int role) {
        if (i < 0 || i >= words.size) {
            return -1;
        }
        return Math.round(5 * (tagged[i * Roles.TAGS + role] + tagged[i * Roles.TAGS + role + 1]));
    }

    /** Whether the word's phrase touches the cue, and what else it touches. */
    private void phrases(int i, int place, int side, Features out) {
        int start = words.phraseStart[i];
        int end = words.phraseEnd[i];
        int gap = side == 1 ? cue.from() - end : start - cue.to();
        int touches = gap <= 0 ? 1 : gap == 1 ? 2 : gap == 2 ? 3 : 4;
        out.add(Hash.of(place, touches));
        out.add(Hash.of(place, touches, tag(i)));
        out.add(Hash.of(place, touches, kind(head)));
        out.add(Hash.of(place, touches, kind(end - 1)));
        out.add(Hash.of(place, touches, stem(start - 1)));
        out.add(Hash.of(place, touches, stem(end)));
        out.add(Hash.of(place, kind(end - 1), kind(start - 1)));
        out.add(Hash.of(place, stem(end - 1)));
        int between = side == 1 ? words.at(words.verbAfter, i) : words.at(words.verbBefore, i);
        boolean governs = side == 1 ? between >= cue.from() : between < cue.to();
        out.add(Hash.of(place, governs ? 1 : 0, touches));
        out.add(Hash.of(place, governs ? 1 : 0, tag(i)));
        out.add(Hash.of(place, stem(words.verbBefore[i]), kind(head)));
        out.add(Hash.of(place, kind(words.verbBefore[i]), near(i - words.verbBefore[i])));
    }

    private void quotation(int i, int place, Features out) {
        int inside = quote(i);
        int cueQuote = quote(head);
        out.add(Hash.of(place, inside, cueQuote));
        boolean closesBefore = quote(cue.from() - 1) == 3 || quote(cue.from() - 2) == 3;
        boolean opensAfter = quote(cue.to()) == 2 || quote(cue.to() + 1) == 2;
        int cueSide = (closesBefore ? 1 : 0) + (opensAfter ? 2 : 0);
        out.add(Hash.of(place, inside, cueSide));
        out.add(Hash.of(place, cueSide, tag(i)));
        int first = quote(words.sentenceStart[i]);
        int last = quote(words.sentenceEnd[i] - 1);
        out.add(Hash.of(place, Hash.of(first, last), inside));
        out.add(Hash.of(place, Hash.of(first, inside), Hash.of(cueSide, kind(head))));
        out.add(Hash.of(place, Hash.of(quote(i - 1), inside), quote(i + 1)));
    }

    private void neighbours(int i, int side, int distance, Features out) {
        boolean adjacent = distance <= 3;
        int place = Hash.of(side, distance);
        out.addIf(adjacent, Hash.of(place, form(i), stem(head)));
        out.addIf(adjacent, Hash.of(place, tag(i), stem(head)));
        out.addIf(adjacent, Hash.of(place, tag(i - 1), tag(i)));
        out.addIf(adjacent, Hash.of(place, tag(i), tag(i + 1)));
        out.addIf(adjacent, Hash.of(place, form(i), kind(head)));
    }

    private void voice(int i, int place, int side, Features out) {
        int voice = words.voice[head];
        int end = words.phraseEnd[i];
        int gap = side == 1 ? cue.from() - end : words.phraseStart[i] - cue.to();
        int touches = gap <= 0 ? 1 : gap == 1 ? 2 : 3;
        out.add(Hash.of(place, voice, touches));
        out.add(Hash.of(place, voice, tag(i)));
        out.add(Hash.of(place, Hash.of(voice, stem(head)), touches));
        out.add(Hash.of(place, Hash.of(voice, kind(head)), tag(i)));
        out.add(Hash.of(place, voice, form(i)));
        out.add(Hash.of(place, Hash.of(voice, form(cue.to())), touches));
        out.add(Hash.of(place, voice, form(words.phraseStart[i] - 1)));
    }

    private void clauses(int i, int place, int from, int to, Features out) {
        int join = count(joins, from, to);
        int open = count(opens, from, to);
        int verb = count(finite, from, to);
        int comma = count(commas, from, to);
        out.add(Hash.of(place, join, open));
        out.add(Hash.of(place, Hash.of(open, comma), verb));
        out.add(Hash.of(place, Hash.of(join, comma), verb));
        out.add(Hash.of(place, Hash.of(open, verb), kind(head)));
        out.add(Hash.of(place, Hash.of(open, comma), tag(i)));
        out.add(Hash.of(place, Hash.of(join, verb), form(i)));
        out.add(Hash.of(place, Hash.of(comma, open), form(i)));
        out.add(Hash.of(place, Hash.of(open, verb), form(cue.to())));
    }

    private static int count(int[] before, int from, int to) {
        return Math.min(3, Math.max(0, before[to] - before[from]));
    }
}
