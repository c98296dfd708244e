package factdesk.extract.attribution.model;

/** The features by which a word is tagged as part of a cue, a source or a content, from the words round it. */
final class TaggingFeatures {
    private final PassageWords words;

    TaggingFeatures(PassageWords words) {
        this.words = words;
    }

    void fill(int i, Features out) {
        out.clear();
        out.add(0);
        window(i, out);
        pairs(i, out);
        spelling(i, out);
        quotation(i, out);
        phrase(i, out);
        clause(i, out);
        sentence(i, out);
        voice(i, out);
    }

    private int form(int i) {
        return words.at(words.form, i);
    }

    private int stem(int i) {
        return words.at(words.stem, i);
    }

    private int tag(int i) {
        return words.at(words.tag, i);
    }

    private int kind(int i) {
        return words.at(words.kind, i);
    }

    private int quote(int i) {
        return words.at(words.quote, i);
    }

    private void window(int i, Features out) {
        for (int k = -3; k <= 3; k++) {
            out.add(form(i + k));
            out.add(tag(i + k));
            out.add(kind(i + k));
        }
        out.add(stem(i - 2));
        out.add(stem(i - 1));
        out.add(stem(i));
        out.add(stem(i + 1));
        out.add(stem(i + 2));
    }

    private void pairs(int i, Features out) {
        out.add(Hash.of(form(i - 1), form(i)));
        out.add(Hash.of(form(i), form(i + 1)));
        out.add(Hash.of(form(i - 2), form(i - 1)));
        out.add(Hash.of(form(i + 1), form(i + 2)));
        out.add(Hash.of(tag(i - 1), tag(i)));
        out.add(Hash.of(tag(i), tag(i + 1)));
        out.add(Hash.of(tag(i - 1), tag(i), tag(i + 1)));
        out.add(Hash.of(tag(i - 2), tag(i - 1), tag(i)));
        out.add(Hash.of(tag(i), tag(i + 1), tag(i + 2)));
        out.add(Hash.of(stem(i), tag(i + 1)));
        out.add(Hash.of(tag(i - 1), stem(i)));
        out.add(Hash.of(stem(i), tag(i + 1), tag(i + 2)));
        out.add(Hash.of(tag(i - 1), stem(i), tag(i + 1)));
        out.add(Hash.of(stem(i), form(i + 1)));
        out.add(Hash.of(kind(i), tag(i + 1), tag(i + 2)));
        out.add(Hash.of(kind(i - 1), kind(i), kind(i + 1)));
        out.add(Hash.of(kind(i - 1), tag(i)));
        out.add(Hash.of(kind(i + 1), tag(i)));
        out.add(Hash.of(stem(i - 1), stem(i), stem(i + 1)));
    }

    private void spelling(int i, Features out) {
        out.add(words.shape[i]);
        out.add(words.suffix2[i]);
        out.add(words.suffix3[i]);
        out.add(words.prefix3[i]);
        out.add(Hash.of(words.suffix3[i], tag(i)));
        out.add(Hash.of(words.at(words.shape, i - 1), words.shape[i], words.at(words.shape, i + 1)));
    }

    private void quotation(int i, Features out) {
        int state = quote(i);
        out.add(state);
        out.add(Hash.of(quote(i - 1), state, quote(i + 1)));
        out.add(Hash.of(state, tag(i)));
        out.add(Hash.of(state, stem(i)));
        out.add(Hash.of(quote(i - 1), quote(i - 2), tag(i)));
        out.add(Hash.of(quote(i + 1), quote(i + 2), tag(i)));
        out.add(Hash.of(state, nearestOutsideVerb(i)));
    }

    /** The verb that may introduce or follow the quotation: its kind and the side it is on. */
    private int nearestOutsideVerb(int i) {
        var quotation = words.passage().quotes().around(i);
        if (quotation == null) {
            return 0;
        }
        int before = kindOfVerb(quotation.from() - 1, -1);
        int after = kindOfVerb(quotation.to(), 1);
        return Hash.of(before, after);
    }

    private int kindOfVerb(int start, int direction) {
        for (int k = 0; k < 6; k++) {
            int i = start + k * direction;
            if (i < 0 || i >= words.size) {
                return 1;
            }
            if (words.isVerb[i]) {
                return kind(i);
            }
        }
        return 2;
    }

    /** What stands round the noun phrase that the word is in. */
    private void phrase(int i, Features out) {
        int start = words.phraseStart[i];
        int end = words.phraseEnd[i];
        int place = end - start == 1 ? 1 : i == start ? 2 : i == end - 1 ? 3 : 4;
        out.add(Hash.of(place, tag(i)));
        out.add(Hash.of(place, stem(end)));
        out.add(Hash.of(place, kind(end), tag(end)));
        out.add(Hash.of(place, stem(start - 1)));
        out.add(Hash.of(place, kind(start - 1), tag(start - 1)));
        out.add(Hash.of(tag(end), stem(verbFrom(end))));
        out.add(Hash.of(tag(end), kind(verbFrom(end))));
        out.add(Hash.of(stem(end - 1), kind(verbFrom(end))));
        out.add(Hash.of(kind(end - 1), kind(verbFrom(end)), tag(end)));
        out.add(Hash.of(stem(start - 2), stem(start - 1)));
        out.add(Hash.of(quote(start - 1), kind(verbFrom(end)), place));
    }

    /** The verb at or after the place in its sentence; outside when there is none. */
    private int verbFrom(int i) {
        if (i >= words.size) {
            return -1;
        }
        return words.isVerb[i] ? i : words.verbAfter[i];
    }

    /** The verbs before and after, and what stands between. */
    private void clause(int i, Features out) {
        int before = words.verbBefore[i];
        int after = words.verbAfter[i];
        int earlier = before < 0 ? -1 : words.verbBefore[before];
        out.add(stem(before));
        out.add(Hash.of(stem(before), tag(before + 1)));
        out.add(Hash.of(stem(before), form(before + 1)));
        out.add(Hash.of(kind(before), tag(before + 1), tag(i)));
        out.add(Hash.of(kind(before), near(i - before), tag(i)));
        out.add(Hash.of(stem(before), near(i - before)));
        out.add(Hash.of(kind(earlier), kind(before)));
        out.add(stem(earlier));
        out.add(stem(after));
        out.add(Hash.of(kind(after), near(after - i), tag(i)));
        out.add(Hash.of(stem(after), near(after - i)));
        out.add(Hash.of(kind(before), kind(after)));
        out.add(Hash.of(subjectTag(i), stem(i), tag(i + 1)));
        out.add(Hash.of(subjectTag(i), kind(i), tag(i + 1)));
        out.add(Hash.of(subjectHead(i), kind(i)));
        out.add(Hash.of(subjectHead(before), kind(before)));
        out.add(Hash.of(kind(before), marksBetween(before, i)));
        out.add(Hash.of(kind(after), marksBetween(i, after)));
    }

    private static int near(int distance) {
        return distance < 4 ? distance : distance < 8 ? 5 : distance < 16 ? 6 : 7;
    }

    private int marksBetween(int from, int to) {
        int marks = 0;
        for (int k = Math.max(from + 1, to - 30); from >= 0 && k < to; k++) {
            marks += words.isMark[k] ? 1 : 0;
        }
        return Math.min(marks, 4);
    }

    /** The last noun before the auxiliaries and adverbs of a verb. */
    private int subject(int verb) {
        int i = verb - 1;
        while (i >= 0
                && verb - i < 6
                && (words.passage().is(i, "AUX")
                        || words.passage().is(i, "ADV")
                        || words.passage().is(i, "PART"))) {
            i--;
        }
        return i;
    }

    private int subjectTag(int verb) {
        return verb < 0 || !words.isVerb[verb] ? 0 : tag(subject(verb));
    }

    private int subjectHead(int verb) {
        return verb < 0 || !words.isVerb[verb] ? 0 : stem(subject(verb));
    }

    private void sentence(int i, Features out) {
        int start = words.sentenceStart[i];
        int end = words.sentenceEnd[i];
        out.add(Hash.of(near(i - start), tag(i)));
        out.add(Hash.of(near(end - i), tag(i)));
        out.add(form(start));
        out.add(Hash.of(form(start), form(start + 1)));
        out.add(Hash.of(kind(end - 2), tag(end - 2), tag(i)));
        out.add(Hash.of(stem(end - 2), quote(i)));
        out.add(Hash.of(Math.min(words.sentence[i], 3), quote(i)));
        out.add(Hash.of(quote(start), quote(end - 1), quote(i)));
    }

    /** "Is expected" has no source before it, "expects" has. */
    private void voice(int i, Features out) {
        int before = words.verbBefore[i];
        int verb = verbFrom(words.phraseEnd[i]);
        int own = words.voice[i];
        int following = words.at(words.voice, verb);
        int earlier = words.at(words.voice, before);
        out.add(Hash.of(own, stem(i)));
        out.add(Hash.of(own, kind(i), tag(i + 1)));
        out.add(Hash.of(words.at(words.voice, i + 1), kind(i + 1), tag(i)));
        out.add(Hash.of(following, tag(i), words.phraseEnd[i] == verb ? 1 : 0));
        out.add(Hash.of(following, kind(verb), tag(i)));
        out.add(Hash.of(following, stem(verb)));
        out.add(Hash.of(earlier, kind(before), near(i - before)));
        out.add(Hash.of(earlier, stem(before), tag(i)));
    }
}
