package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the sources of one text back to whom they mean, in reading order: surnames to full names, titles to people,
 * short names to bodies, pronouns to who spoke or was spoken of before. In doubt it keeps the words as written,
 * unresolved; whoever the text leaves unnamed never gets a name.
 */
public final class SpeakerResolver {
    private static final PeopleWords WORDS = PeopleWords.load();
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final Set<String> OWN = Set.of("i", "we", "me", "my", "our", "us");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

    private final Cast cast;
    private final Floor floor;
    private final SourcePhrase phrases;
    private final Pairs pairs;

    /** What somebody unnamed is called, and where that one first comes up. */
    private final Map<String, Integer> unnamed = new HashMap<>();

    /** @param passages the whole text */
    public SpeakerResolver(List<Passage> passages) {
        cast = new Cast(WORDS, passages);
        floor = new Floor(WORDS);
        phrases = new SourcePhrase(WORDS, cast, floor);
        pairs = new Pairs(WORDS, cast);
        cast.mentions().stream()
                .filter(mention -> mention.subject() && mention.person().human())
                .forEach(mention -> floor.takes(mention.person(), mention.position()));
        passages.forEach(this::readSubjects);
    }

    /** Also who does not speak may be the "he" of the next sentence: "A senior official disagreed." */
    private void readSubjects(Passage passage) {
        for (Range sentence : passage.sentences()) {
            Range subject = phrases.subject(passage, sentence);
            if (subject != null) {
                int position = passage.span(subject).start();
                remember(passage, subject, phrase(passage, subject, position), position);
            }
        }
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
        if (source.length() == 1 && OWN.contains(first)) {
            return outer.name().isEmpty() ? SourcePhrase.asWritten(passage, source) : outer;
        }
        if (source.length() == 1 && SINGULAR.contains(first)) {
            return floor.meant(first, position).orElseGet(() -> SourcePhrase.asWritten(passage, source));
        }
        if (source.length() == 1 && PLURAL.contains(first)) {
            return pairs.meant(position).orElseGet(() -> SourcePhrase.asWritten(passage, source));
        }
        Speaker speaker = source.length() == 1 && RELATIVE.contains(first)
                ? antecedent(passage, source)
                : phrase(passage, source, position);
        pairs.spoke(speaker, position);
        remember(passage, source, speaker, position);
        return speaker;
    }

    private Speaker phrase(Passage passage, Range source, int position) {
        int before = unnamed.getOrDefault(phrases.head(passage, source), position);
        Speaker read = pairs.named(passage, source, position).orElseGet(() -> phrases.read(passage, source));
        boolean sameUnnamed = before < position && read.resolved() && isDescription(passage, source);
        return sameUnnamed ? SourcePhrase.asWritten(passage, source) : read;
    }

    /** "The official" after "a senior official" is that one, not an official whom the text names elsewhere. */
    private boolean isDescription(Passage passage, Range source) {
        return passage.word(source.from()).equals("the")
                && cast.reader().names(passage, source).isEmpty();
    }

    private Speaker antecedent(Passage passage, Range relative) {
        int end = passage.word(relative.from() - 1).equals(",") ? relative.from() - 1 : relative.from();
        Range noun = SourcePhrase.phraseBefore(passage, end);
        return noun == null ? SourcePhrase.asWritten(passage, relative) : phrases.read(passage, noun);
    }

    private void remember(Passage passage, Range source, Speaker speaker, int position) {
        boolean relative = RELATIVE.contains(passage.word(source.from()));
        if (relative && !speaker.resolved()) {
            return;
        }
        if (phrases.isIndefinite(passage, source) && !speaker.resolved()) {
            unnamed.merge(phrases.head(passage, source), position, Math::min);
        }
        if (speaker.resolved()) {
            cast.called(speaker.name())
                    .ifPresentOrElse(person -> floor.takes(person, position), () -> floor.takes(speaker, position));
        } else {
            floor.takes(speaker, phrases.head(passage, source), position);
        }
    }
}
