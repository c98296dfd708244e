package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Two who speak as one: "the two leaders", "both men", and the "they" that follows. */
final class Pairs {
    /** Characters from two who spoke together to the "they" that means them. */
    private static final int REACH = 600;

    private static final String AND = " and ";
    private static final Set<String> NUMBERS = Set.of("two", "both");
    private static final Map<String, String> SINGULARS = Map.of(
            "leaders", "leader",
            "presidents", "president",
            "ministers", "minister",
            "senators", "senator",
            "coaches", "coach",
            "lawyers", "lawyer");

    private final PeopleWords words;
    private final Cast cast;
    private Speaker last = Speaker.NOBODY;
    private int lastAt;

    Pairs(PeopleWords words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Notes who spoke; only two named people at once make a "they". */
    void spoke(Speaker speaker, int position) {
        boolean two = speaker.resolved()
                && speaker.name().contains(AND)
                && cast.called(speaker.name()).isEmpty();
        last = two ? speaker : Speaker.NOBODY;
        lastAt = position;
    }

    /** Whom "they" means at the place. */
    Optional<Speaker> meant(int position) {
        return last.name().isEmpty() || position - lastAt > REACH ? Optional.empty() : Optional.of(last);
    }

    /** "The two leaders", "both women", when the text has named exactly two before. */
    Optional<Speaker> named(Passage passage, Range source, int position) {
        boolean two = false;
        for (int i = source.from(); i < source.to(); i++) {
            two |= NUMBERS.contains(passage.word(i));
        }
        String noun = passage.word(source.to() - 1);
        if (!two || source.length() < 2 || source.length() > 4) {
            return Optional.empty();
        }
        List<Person> people = cast.namedBefore(position, kind(noun));
        return people.size() == 2
                ? Optional.of(new Speaker(
                        people.get(0).fullName() + AND + people.get(1).fullName(), "", true))
                : Optional.empty();
    }

    private Predicate<Person> kind(String noun) {
        return switch (noun) {
            case "men" -> person -> person.human() && person.fit("he") == Person.Fit.SURE;
            case "women" -> person -> person.human() && person.fit("she") == Person.Fit.SURE;
            case "leaders" -> person -> person.roleWords().stream().anyMatch(words::isLeader);
            default -> person -> person.roleWords().contains(SINGULARS.getOrDefault(noun, "-"));
        };
    }
}
