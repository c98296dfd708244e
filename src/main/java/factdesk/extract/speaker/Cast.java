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
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "across");

    /** Names that a surname shared by several may reach back over. */
    private static final int MEMORY = 40;

    /** People of one name, or with one role, that are told apart. */
    private static final int NAMESAKES = 30;

    /**
     * A name at a place in the text.
     *
     * @param position in characters
     * @param subject whether it is what its sentence is about: the first name, before any verb
     */
    record Mention(Person person, int position, boolean subject) {}

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
        List<List<Range>> names = passages.stream().map(this::names).toList();
        for (int i = 0; i < passages.size(); i++) {
            for (Range name : names.get(i)) {
                introduce(passages.get(i), name);
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            for (Range name : names.get(i)) {
                introduceLone(passages.get(i), name);
            }
        }
        byName.values().stream().distinct().forEach(this::indexRoles);
        reader.know(byPart.keySet());
        for (int i = 0; i < passages.size(); i++) {
            for (Range name : names(passages.get(i))) {
                mention(passages.get(i), name);
            }
        }
    }

    private List<Range> names(Passage passage) {
        return reader.namesInProse(passage);
    }

    NameReader reader() {
        return reader;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Full names make somebody known; a single word may be a surname, which is followed back later. */
    private void introduce(Passage passage, Range range) {
        List<String> name = nameWords(passage, range);
        boolean body = isBody(passage, range);
        if (name.size() < 2 && !body || NameReader.isParticle(name.get(0)) && isKnown(name)) {
            return;
        }
        Person person = learn(passage, range, name);
        if (body) {
            person.isBody();
        }
    }

    /** "President Lula": one word is a whole name when it comes with a calling, and is nobody's surname. */
    private void introduceLone(Passage passage, Range range) {
        List<String> name = nameWords(passage, range);
        boolean called =
                words.isCalling(passage.word(range.from() - 1)) || words.isTitle(passage.word(range.from() - 1));
        if (name.size() == 1 && called && !passage.is(range.from(), "ADJ") && !isKnown(name)) {
            learn(passage, range, name);
        }
    }

    private Person learn(Passage passage, Range range, List<String> name) {
        Person person = byName.computeIfAbsent(key(name), k -> new Person(name));
        for (String part : person.parts()) {
            add(byPart, part.toLowerCase(Locale.ROOT), person);
        }
        descriptions.learn(passage, range, person);
        person.shortForms().forEach(form -> byName.putIfAbsent(form, person));
        return person;
    }

    /** "De Vries" after "Roos de Vries" is nobody new. */
    private boolean isKnown(List<String> name) {
        String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        return byPart.getOrDefault(last, List.of()).stream().anyMatch(person -> person.isCalled(name));
    }

    private void indexRoles(Person person) {
        String given = person.name().get(0).toLowerCase(Locale.ROOT);
        boolean tells = person.name().size() > 1 && !person.body() && words.isGivenName(given);
        if (tells) {
            person.counts(words.isMansName(given), words.isWomansName(given));
        }
        for (String word : person.roleWords()) {
            person.counts(!tells && words.isMans(word), !tells && words.isWomans(word));
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
        find(passage, range).ifPresent(person -> {
            String before = passage.word(range.from() - 1);
            person.counts(words.isMans(before), words.isWomans(before));
            mentions.add(new Mention(person, position, isSubject(passage, range)));
        });
    }

    private boolean isBody(Passage passage, Range range) {
        if (reader.isBody(passage, range.from(), range.to()) || words.isMaker(passage.word(range.from() - 1))) {
            return true;
        }
        String before = passage.word(range.from() - 1);
        return range.length() > 1 && (before.equals("the") || BEFORE_PLACES.contains(before));
    }

    private static boolean isSubject(Passage passage, Range name) {
        int i = name.from() - 1;
        while (i >= 0 && !NameReader.startsSentence(passage, i + 1)) {
            if (passage.is(i, "VERB")
                    || passage.is(i, "AUX")
                    || passage.is(i, "ADP")
                    || passage.quotes().quoted(i)) {
                return false;
            }
            i--;
        }
        return !passage.quotes().quoted(name.from());
    }

    /** The name's words without the ending of the possessive; what is written together is one word. */
    static List<String> nameWords(Passage passage, Range range) {
        List<String> name = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            String word = passage.token(i).text();
            boolean joined = i > range.from()
                    && passage.token(i - 1).end() == passage.token(i).start();
            if (joined) {
                name.set(name.size() - 1, name.get(name.size() - 1) + word);
            } else {
                name.add(word);
            }
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

    /** Whom the name means there; "Mrs. Lee" is not the Lee whom the text calls Tom. */
    Optional<Person> find(Passage passage, Range name) {
        String title = passage.word(name.from() - 1);
        return find(nameWords(passage, name), passage.span(name).start())
                .filter(person -> !words.isWomans(title) || person.fit("she") != Person.Fit.WRONG)
                .filter(person -> !words.isMans(title) || person.fit("he") != Person.Fit.WRONG);
    }

    /** Whom the name means at that place: the one so called, else the one last named before who has it in the name. */
    private Optional<Person> find(List<String> name, int position) {
        Person exact = byName.get(key(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        List<Person> namesakes = byPart.getOrDefault(last, List.of()).stream()
                .filter(person -> person.isCalled(name))
                .toList();
        List<Person> surnamed = namesakes.stream()
                .filter(person -> person.surname().equalsIgnoreCase(last) && !person.body())
                .toList();
        List<Person> people =
                namesakes.stream().filter(person -> !person.body()).toList();
        List<Person> best = !surnamed.isEmpty() ? surnamed : !people.isEmpty() ? people : shortNamed(namesakes, last);
        return best.size() == 1 ? Optional.of(best.get(0)) : lastNamed(best::contains, position);
    }

    /** "Acme" for "Acme Motors": a body goes by the first word of its name; by another only when no other body does. */
    private static List<Person> shortNamed(List<Person> bodies, String word) {
        List<Person> first = bodies.stream()
                .filter(body -> body.name().get(0).equalsIgnoreCase(word))
                .toList();
        return first.isEmpty() && bodies.size() == 1 ? bodies : first;
    }

    /** The one of that kind who was named last before the place, not too long ago. */
    private Optional<Person> lastNamed(Predicate<Person> kind, int position) {
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

    /** Who bears exactly that name. */
    Optional<Person> called(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Everybody whom the text describes by that word: "spokeswoman". */
    List<Person> describedBy(String word) {
        return byRoleWord.getOrDefault(word, List.of());
    }

    /** The bodies with that word in their name. */
    List<Person> bodiesCalled(String word) {
        return byPart.getOrDefault(word, List.of()).stream()
                .filter(Person::body)
                .toList();
    }

    /** The people named before the place whom the kind admits, each once, in the order of their first mention. */
    List<Person> namedBefore(int position, Predicate<Person> kind) {
        return mentions.subList(0, firstAfter(position)).stream()
                .map(Mention::person)
                .filter(kind)
                .distinct()
                .limit(NAMESAKES)
                .toList();
    }
}
