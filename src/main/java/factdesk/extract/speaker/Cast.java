package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everybody a text names, people and bodies, with what it says they are and where it names them. */
final class Cast {
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "from", "to", "across");

    /** Names that a pronoun may reach back over. */
    private static final int MEMORY = 40;

    /** People of one name, or with one role, that are told apart. */
    private static final int NAMESAKES = 30;

    /** A name at a place in the text; positions are characters. */
    record Mention(Person person, int position) {}

    private final PeopleWords words;
    private final NameReader reader;
    private final Descriptions descriptions;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();
    private final Map<String, List<Person>> byRoleWord = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    Cast(PeopleWords words, List<Passage> passages) {
        this.words = words;
        reader = new NameReader(words);
        descriptions = new Descriptions(words);
        passages.forEach(passage -> names(passage).forEach(name -> introduce(passage, name)));
        byName.values().stream().distinct().forEach(this::indexRoles);
        passages.forEach(passage -> names(passage).forEach(name -> mention(passage, name)));
    }

    private List<Range> names(Passage passage) {
        return reader.names(passage, new Range(0, passage.size()));
    }

    NameReader reader() {
        return reader;
    }

    /** Full names make somebody known; a single word may be a surname, which is followed back later. */
    private void introduce(Passage passage, Range range) {
        List<String> name = nameWords(passage, range);
        boolean body = isBody(passage, range);
        if (name.size() < 2 && !body) {
            return;
        }
        Person person = byName.computeIfAbsent(key(name), k -> new Person(name));
        if (body) {
            person.isBody();
        }
        for (String part : person.parts()) {
            add(byPart, part.toLowerCase(Locale.ROOT), person);
        }
        descriptions.learn(passage, range, person);
        person.shortForms().forEach(form -> byName.putIfAbsent(form, person));
    }

    private void indexRoles(Person person) {
        for (String word : person.roleWords()) {
            add(byRoleWord, word, person);
            if (words.isLeader(word)) {
                add(byRoleWord, "leader", person);
            }
        }
    }

    private static void add(Map<String, List<Person>> index, String word, Person person) {
        List<Person> people = index.computeIfAbsent(word, k -> new ArrayList<>());
        if (people.size() < NAMESAKES && !people.contains(person)) {
            people.add(person);
        }
    }

    private void mention(Passage passage, Range range) {
        int position = passage.span(range).start();
        find(nameWords(passage, range), position).ifPresent(person -> {
            String first = passage.word(range.from());
            String before = passage.word(range.from() - 1);
            person.counts(words.isMans(before) || words.isMans(first), words.isWomans(before) || words.isWomans(first));
            mentions.add(new Mention(person, position));
        });
    }

    private boolean isBody(Passage passage, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (words.isOrganisation(passage.word(i).replaceAll("'s?$", ""))) {
                return true;
            }
        }
        String before = passage.word(range.from() - 1);
        return before.equals("the") || BEFORE_PLACES.contains(before);
    }

    /** The name's words without the ending of the possessive. */
    static List<String> nameWords(Passage passage, Range range) {
        List<String> name = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            name.add(passage.token(i).text());
        }
        String last = name.get(name.size() - 1);
        name.set(name.size() - 1, withoutPossessive(last));
        return name;
    }

    static String withoutPossessive(String word) {
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        return possessive && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
    }

    private static String key(List<String> name) {
        return String.join(" ", name).toLowerCase(Locale.ROOT);
    }

    /** Whom the name means at that place: the one so called, else the one last named before who has it in the name. */
    Optional<Person> find(List<String> name, int position) {
        Person exact = byName.get(key(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        List<Person> namesakes = new ArrayList<>(byPart.getOrDefault(last, List.of()));
        namesakes.removeIf(person -> !person.parts().containsAll(name) && name.size() > 1);
        List<Person> surnamed = namesakes.stream()
                .filter(person -> person.surname().equalsIgnoreCase(last) && !person.body())
                .toList();
        List<Person> people =
                namesakes.stream().filter(person -> !person.body()).toList();
        List<Person> best = !surnamed.isEmpty() ? surnamed : !people.isEmpty() ? people : shortNamed(namesakes, last);
        return best.size() == 1 ? Optional.of(best.get(0)) : lastNamed(best::contains, position);
    }

    /** "Acme" for "Acme Motors": a body goes by the first word of its name. */
    private static List<Person> shortNamed(List<Person> bodies, String word) {
        return bodies.stream()
                .filter(body -> body.name().get(0).equalsIgnoreCase(word))
                .toList();
    }

    /** The one of that kind who was named last before the place, not too long ago. */
    Optional<Person> lastNamed(Predicate<Person> kind, int position) {
        int last = firstAfter(position) - 1;
        for (int i = last; i >= 0 && i > last - MEMORY; i--) {
            if (kind.test(mentions.get(i).person())) {
                return Optional.of(mentions.get(i).person());
            }
        }
        return Optional.empty();
    }

    /** The index of the first mention at or after the place. */
    private int firstAfter(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Everybody whom the text describes by that word: "spokeswoman". */
    List<Person> describedBy(String word) {
        return byRoleWord.getOrDefault(word, List.of());
    }
}
