package factdesk.extract.speaker;

import factdesk.extract.speaker.Person.Fit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who has the floor: those who spoke, or were what a sentence is about, by their place in the text. A pronoun reaches
 * back to the last of them whom it suits; nobody else in the text is tried, since a wrong name is worse than none.
 */
final class Floor {
    /** Characters that a pronoun reaches back over. */
    private static final int REACH = 1_500;

    /** Entries that are looked at. */
    private static final int MEMORY = 16;

    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her");
    private static final Set<String> CROWDS = Set.of("people", "police", "men", "women", "both", "others", "many");

    /** Somebody at a place: whom the text tells about, or else the words for somebody it does not. */
    private record Entry(Person person, Speaker other, String noun) {
        /** "Acme": a lone name, which may be anybody's or anything's. */
        boolean isLoneName() {
            return person == null && other.resolved();
        }
    }

    private final PeopleWords words;
    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    Floor(PeopleWords words) {
        this.words = words;
    }

    void takes(Person person, int position) {
        entries.put(position, new Entry(person, null, ""));
    }

    /** @param noun what the unnamed speaker is called: "official" of "a senior official" */
    void takes(Speaker unnamed, String noun, int position) {
        entries.put(position, new Entry(null, unnamed, noun));
    }

    /** A lone name spoke, of which the text does not say what it names. */
    void takes(Speaker loneName, int position) {
        entries.put(position, new Entry(null, loneName, ""));
    }

    /** Whom the pronoun at the place means; empty in doubt. */
    Optional<Speaker> meant(String pronoun, int position) {
        int looked = 0;
        for (Map.Entry<Integer, Entry> at :
                entries.headMap(position, false).descendingMap().entrySet()) {
            if (at.getKey() < position - REACH || looked++ > MEMORY) {
                break;
            }
            Entry entry = at.getValue();
            if (entry.person() != null && entry.person().fit(pronoun) != Fit.WRONG) {
                return Optional.of(SourcePhrase.known(entry.person()));
            }
            if (entry.isLoneName()) {
                return PERSONAL.contains(pronoun) ? Optional.empty() : Optional.of(entry.other());
            }
            if (entry.person() == null && fit(entry.noun(), pronoun) != Fit.WRONG) {
                boolean known = words.isCalling(entry.noun()) || !PERSONAL.contains(pronoun);
                return known ? Optional.of(entry.other()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Fit fit(String noun, String pronoun) {
        boolean crowd = CROWDS.contains(noun) || noun.endsWith("s") && !noun.endsWith("ss");
        boolean body =
                words.isBody(noun) || words.isInstitution(noun) || words.isCompany(noun) || words.isDocument(noun);
        boolean against = pronoun.startsWith("s") || pronoun.equals("her") ? words.isMans(noun) : words.isWomans(noun);
        boolean wrong = PERSONAL.contains(pronoun) ? crowd || body || against : crowd || words.isCalling(noun);
        return wrong ? Fit.WRONG : Fit.POSSIBLE;
    }

    /** The body of that kind, or the lone name, that spoke last before the place. */
    Optional<Speaker> lastBody(Predicate<Person> kind, int position) {
        return entries.headMap(position, false).descendingMap().values().stream()
                .filter(entry -> entry.isLoneName()
                        || entry.person() != null && entry.person().body() && kind.test(entry.person()))
                .findFirst()
                .map(entry -> entry.isLoneName() ? entry.other() : SourcePhrase.known(entry.person()));
    }
}
