package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.Set;

/**
 * Tells which reports inside a report make a chain ("CCTV says that Xi said …"). Much that looks like one is the
 * speaker's own talk: "I think", "you would say", "as he wished", "it continues".
 */
final class Hearsay {
    /** Words of a statement that somebody is said to have made. */
    private static final int SHORTEST_STATEMENT = 3;

    private static final Set<String> NOBODY_ELSE = Set.of(
            "i",
            "me",
            "we",
            "us",
            "you",
            "it",
            "that",
            "which",
            "who",
            "what",
            "this",
            "they",
            "one",
            "everyone",
            "everybody",
            "nobody",
            "people",
            "someone",
            "somebody",
            "something",
            "anything",
            "everything",
            "things");
    private static final Set<String> UNSAID = Set.of(
            "not", "never", "would", "will", "could", "can", "should", "may", "might", "must", "to", "if", "won't");

    /** Verbs of saying that as often mean something else: "it adds up", "he continues his tour". */
    private static final Set<String> AMBIGUOUS = Set.of(
            "add",
            "continue",
            "maintain",
            "answer",
            "call",
            "order",
            "rule",
            "project",
            "post",
            "signal",
            "request",
            "demand",
            "ask",
            "teach",
            "repeat",
            "challenge",
            "promise",
            "quote",
            "report",
            "respond",
            "support",
            "question",
            "invite",
            "discuss",
            "back",
            "favor",
            "favour",
            "tout",
            "volunteer",
            "note",
            "state",
            "welcome");

    private final CueWords cues;

    Hearsay(CueWords cues) {
        this.cues = cues;
    }

    boolean isTold(Clause clause, Report report) {
        Passage passage = clause.passage();
        Range cue = report.cue().get(0);
        String verb = passage.word(cue.to() - 1);
        boolean accordingTo = passage.word(cue.from()).equals("according");
        if (!namesSomebody(passage, report.source().get(0))) {
            return false;
        }
        if (accordingTo) {
            return words(report) >= SHORTEST_STATEMENT;
        }
        return !isUnsaid(passage, cue)
                && !verb.endsWith("ing")
                && (isStatement(passage, report, verb) || isAct(passage, report, verb));
    }

    private static boolean namesSomebody(Passage passage, Range source) {
        String first = passage.word(source.from());
        int apostrophe = first.indexOf('\'');
        return !NOBODY_ELSE.contains(apostrophe < 0 ? first : first.substring(0, apostrophe))
                && !(source.length() > 1 && NOBODY_ELSE.contains(passage.word(source.to() - 1)));
    }

    private static boolean isUnsaid(Passage passage, Range cue) {
        for (int i = cue.from() - 1; i < cue.to(); i++) {
            if (UNSAID.contains(passage.word(i)) || passage.word(i).endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    private boolean isStatement(Passage passage, Report report, String verb) {
        Range content = report.content().get(0);
        boolean clear = cues.says(verb) && !cues.thinks(verb) && !AMBIGUOUS.contains(cues.base(verb));
        boolean marked =
                passage.word(content.from()).equals("that") || passage.quotes().opens(content.from());
        return words(report) >= SHORTEST_STATEMENT && (marked ? cues.says(verb) : clear && hasVerb(passage, content));
    }

    private static boolean hasVerb(Passage passage, Range content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (passage.is(i, "VERB") || passage.is(i, "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** "Xi and Putin denounced the policy": done with words, by somebody who has a name. */
    private boolean isAct(Passage passage, Report report, String verb) {
        boolean act = cues.acts(verb) && !AMBIGUOUS.contains(cues.base(verb));
        Range source = report.source().get(0);
        for (int i = source.from(); act && i < source.to(); i++) {
            if (passage.is(i, "PROPN")) {
                return true;
            }
        }
        return false;
    }

    private static int words(Report report) {
        return report.content().stream().mapToInt(Range::length).sum();
    }
}
