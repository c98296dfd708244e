package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the sources of one text back to whom they mean, in reading order: surnames to full names, titles to people,
 * pronouns to who spoke or was named before. In doubt it keeps the words as written, unresolved.
 */
public final class SpeakerResolver {
    private static final PeopleWords WORDS = PeopleWords.load();
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final Set<String> OWN = Set.of("i", "we", "me", "my", "our", "us");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

    private final Cast cast;
    private final SourcePhrase phrases;
    private Speaker lastPlural = Speaker.NOBODY;

    /** @param passages the whole text */
    public SpeakerResolver(List<Passage> passages) {
        cast = new Cast(WORDS, passages);
        phrases = new SourcePhrase(WORDS, cast);
    }

    /**
     * Whom the source means.
     *
     * @param sources where the passage names who speaks; may be empty
     * @param outer who speaks in the attribution around it: the "I" of a quotation
     */
    public Speaker resolve(Passage passage, List<Range> sources, Speaker outer) {
        if (sources.isEmpty()) {
            return Speaker.NOBODY;
        }
        Range source = sources.get(0);
        String first = passage.word(source.from()).replaceAll("'(s|d|ll|ve|m|re)$", "");
        int position = passage.span(source).start();
        Speaker speaker;
        if (source.length() == 1 && OWN.contains(first)) {
            speaker = outer.name().isEmpty() ? asWritten(passage, source) : outer;
        } else if (source.length() == 1 && SINGULAR.contains(first)) {
            speaker = singular(first, position).orElseGet(() -> asWritten(passage, source));
        } else if (source.length() == 1 && RELATIVE.contains(first)) {
            speaker = antecedent(passage, source);
        } else if (PLURAL.contains(first) && source.length() == 1 || phrases.isPair(passage, source)) {
            speaker = pair(passage, source, position);
        } else {
            speaker = phrases.read(passage, source);
        }
        if (speaker.name().contains(" and ")) {
            lastPlural = speaker;
        }
        return speaker;
    }

    private Optional<Speaker> singular(String pronoun, int position) {
        return cast.lastNamed(person -> person.mayBe(pronoun), position).map(SourcePhrase::known);
    }

    private Speaker antecedent(Passage passage, Range relative) {
        int end = passage.word(relative.from() - 1).equals(",") ? relative.from() - 1 : relative.from();
        Range noun = SourcePhrase.phraseBefore(passage, end);
        return noun == null ? asWritten(passage, relative) : phrases.read(passage, noun);
    }

    /** "The two leaders", "both": the two people named last, when they are named together. */
    private Speaker pair(Passage passage, Range source, int position) {
        if (!lastPlural.name().isEmpty()) {
            return lastPlural;
        }
        Optional<Person> second = cast.lastNamed(person -> !person.body(), position);
        Optional<Person> first = second.flatMap(last -> cast.lastNamed(p -> !p.body() && p != last, position));
        if (first.isEmpty() || !phrases.isPair(passage, source)) {
            return asWritten(passage, source);
        }
        return new Speaker(first.get().fullName() + " and " + second.get().fullName(), "", true);
    }

    static Speaker asWritten(Passage passage, Range source) {
        return new Speaker(passage.text(source).replaceAll("\\s+", " "), "", false);
    }
}
