package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase of a source: its name, what is said of whoever bears it, or the person a description means. */
final class SourcePhrase {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "another", "several", "many", "two");
    private static final Set<String> ISSUED_BY = Set.of("from", "by", "of");
    private static final Set<String> NO_NAMES = Set.of("everyone", "everybody", "nobody", "neither", "both", "others");

    private final PeopleWords words;
    private final Cast cast;
    private final Floor floor;

    SourcePhrase(PeopleWords words, Cast cast, Floor floor) {
        this.words = words;
        this.cast = cast;
        this.floor = floor;
    }

    static Speaker known(Person person) {
        return new Speaker(person.fullName(), person.role(), true);
    }

    Speaker read(Passage passage, Range source) {
        Range core = core(passage, source);
        int joint = joint(passage, core);
        if (joint > 0) {
            Speaker first = read(passage, new Range(core.from(), joint));
            Speaker second = read(passage, new Range(joint + 1, core.to()));
            return new Speaker(first.name() + " and " + second.name(), "", first.resolved() && second.resolved());
        }
        return issuer(passage, core)
                .or(() -> named(passage, core))
                .or(() -> inserted(passage, source, core))
                .or(() -> described(passage, core))
                .or(() -> body(passage, core))
                .orElseGet(() -> asWritten(passage, withoutArticle(passage, source, core)));
    }

    /** Without the insertion that follows: "Ann Lee, who runs the port," is "Ann Lee". */
    private static Range core(Passage passage, Range source) {
        int end = source.from() + 1;
        while (end < source.to()
                && !passage.word(end).equals(",")
                && !passage.word(end).equals("who")) {
            end++;
        }
        return new Range(source.from(), end);
    }

    /** Where "and" joins two names or a name and a description that holds one; 0 when nothing does. */
    private int joint(Passage passage, Range core) {
        for (int i = core.from() + 1; i + 1 < core.to(); i++) {
            boolean joins = passage.word(i).equals("and") || passage.word(i).equals("&");
            boolean names =
                    !cast.reader().names(passage, new Range(core.from(), i)).isEmpty()
                            && !cast.reader()
                                    .names(passage, new Range(i + 1, core.to()))
                                    .isEmpty();
            if (joins && names && !insideName(passage, core, i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean insideName(Passage passage, Range core, int i) {
        return cast.reader().names(passage, core).stream().anyMatch(name -> name.from() < i && i < name.to() - 1);
    }

    /** "A readout from broadcaster CCTV" speaks for CCTV. */
    private Optional<Speaker> issuer(Passage passage, Range core) {
        for (int i = core.from() + 1; i + 1 < core.to(); i++) {
            if (ISSUED_BY.contains(passage.word(i)) && words.isDocument(passage.word(i - 1))) {
                Range issuer = new Range(i + 1, core.to());
                boolean named = !cast.reader().names(passage, issuer).isEmpty();
                return named || !passage.word(i).equals("of") ? Optional.of(read(passage, issuer)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name that ends the phrase before its first preposition: "Kremlin aide Ann Lee". */
    private Optional<Speaker> named(Passage passage, Range core) {
        if (INDEFINITE.contains(passage.word(core.from())) && core.length() > 1) {
            return Optional.empty();
        }
        int headEnd = core.from();
        List<Range> names = cast.reader().names(passage, core);
        while (headEnd < core.to()
                && (!isPreposition(passage, headEnd) || inName(names, headEnd))
                && !passage.word(headEnd).equals("(")) {
            headEnd++;
        }
        int end = headEnd;
        return names.stream().filter(name -> name.to() == end).findFirst().map(name -> named(passage, core, name));
    }

    /** The tagger takes some callings that it has not learned for prepositions: "founder". */
    private boolean isPreposition(Passage passage, int i) {
        return passage.is(i, "ADP")
                && !words.isCalling(passage.word(i))
                && Character.isLowerCase(passage.token(i).text().charAt(0));
    }

    private static boolean inName(List<Range> names, int i) {
        return names.stream().anyMatch(name -> name.from() < i && i < name.to());
    }

    private Speaker named(Passage passage, Range core, Range name) {
        Optional<Person> person = cast.find(passage, name);
        if (person.isPresent()) {
            return known(person.get());
        }
        String called = String.join(" ", Cast.nameWords(passage, name));
        int start = DETERMINERS.contains(passage.word(core.from())) ? core.from() + 1 : core.from();
        String role = start < name.from() ? passage.text(new Range(start, name.from())) : "";
        return isSurelyName(passage, name) ? new Speaker(called, role, true) : asWritten(passage, core);
    }

    /** A lone word at the start of a sentence may be any noun: "Pilots"; "the Romanian" is no name. */
    private boolean isSurelyName(Passage passage, Range name) {
        String word = passage.word(name.from());
        if (name.length() > 1) {
            return true;
        }
        String written = passage.token(name.from()).text();
        boolean acronym = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (passage.word(name.from() - 1).equals("the") && !words.isBody(word)) {
            return acronym;
        }
        boolean crowd = word.endsWith("s") || words.isCalling(word) || NO_NAMES.contains(word);
        boolean known = words.isGivenName(word) || words.isBody(word);
        return known || !passage.is(name.from(), "ADJ") && !(NameReader.startsSentence(passage, name.from()) && crowd);
    }

    /** "The governor, Ann Lee,": the insertion is the name, titles aside. */
    private Optional<Speaker> inserted(Passage passage, Range source, Range core) {
        if (core.to() + 1 >= source.to()) {
            return Optional.empty();
        }
        List<Range> names = cast.reader().names(passage, new Range(core.to() + 1, source.to()));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        for (int i = core.to() + 1; i < names.get(0).from(); i++) {
            if (!words.isTitle(passage.word(i)) && !words.isCalling(passage.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(named(passage, core, names.get(0)));
    }

    /** "The Chinese leader": the only one whom the text describes so. */
    private Optional<Speaker> described(Passage passage, Range core) {
        if (!isDefinite(passage, core) || passage.word(core.to() - 1).endsWith("s")) {
            return Optional.empty();
        }
        List<Person> people = cast.describedBy(passage.word(core.to() - 1)).stream()
                .filter(person -> fits(passage, core, person))
                .toList();
        return people.size() == 1 ? Optional.of(known(people.get(0))) : Optional.empty();
    }

    /** A short description with an article that points at somebody. */
    private static boolean isDefinite(Passage passage, Range core) {
        String first = passage.word(core.from());
        return DETERMINERS.contains(first) && !INDEFINITE.contains(first) && core.length() > 1 && core.length() <= 4;
    }

    private boolean fits(Passage passage, Range core, Person person) {
        for (int i = core.from() + 1; i < core.to(); i++) {
            String word = Cast.withoutPossessive(passage.word(i));
            boolean same = person.roleWords().contains(word);
            boolean leads = word.equals("leader") && person.roleWords().stream().anyMatch(words::isLeader);
            if (!same && !leads) {
                return false;
            }
        }
        return true;
    }

    /** "The commission": the only body with the word in its name; "the company": the only one that can be one. */
    private Optional<Speaker> body(Passage passage, Range core) {
        if (!passage.word(core.from()).equals("the") || core.length() < 2) {
            return Optional.empty();
        }
        List<String> called = new ArrayList<>();
        for (int i = core.from() + 1; i < core.to(); i++) {
            called.add(passage.word(i));
        }
        String head = called.get(called.size() - 1);
        List<Person> bodies = cast.bodiesCalled(head).stream()
                .filter(body -> body.isCalled(called))
                .toList();
        if (bodies.isEmpty() && called.size() == 1 && words.isCompany(head)) {
            return floor.lastBody(this::isCompany, passage.span(core).start());
        }
        return bodies.size() == 1 ? Optional.of(known(bodies.get(0))) : Optional.empty();
    }

    private boolean isCompany(Person body) {
        return body.parts().stream().map(part -> part.toLowerCase(Locale.ROOT)).noneMatch(words::isInstitution);
    }

    /** The noun of a phrase: "official" of "a senior official with the ministry". */
    String head(Passage passage, Range source) {
        Range core = core(passage, source);
        String head = "";
        for (int i = core.from(); i < core.to(); i++) {
            boolean after = passage.is(i, "ADP") || passage.is(i, "VERB") && !head.isEmpty();
            if (after) {
                break;
            }
            head = passage.word(i);
        }
        return head;
    }

    /**
     * The words from the start of a sentence that say whom it is about: "A senior official"; null when it names nobody
     * so.
     */
    Range subject(Passage passage, Range sentence) {
        int start = sentence.from();
        boolean determined = DETERMINERS.contains(passage.word(start)) || INDEFINITE.contains(passage.word(start));
        if (!determined || passage.quotes().quoted(start)) {
            return null;
        }
        int end = start + 1;
        while (end < sentence.to() && (belongs(passage, end) || words.isCalling(passage.word(end)))) {
            end++;
        }
        while (end - start > 1 && !words.isCalling(passage.word(end - 1))) {
            end--;
        }
        return end - start > 1 ? new Range(start, insertionEnd(passage, end, sentence.to())) : null;
    }

    /** "A vet, Ann Lee, …": past the name that is inserted there, else the same place. */
    private int insertionEnd(Passage passage, int end, int ceiling) {
        if (!passage.word(end).equals(",") || end + 1 >= ceiling) {
            return end;
        }
        List<Range> names = cast.reader().names(passage, new Range(end + 1, ceiling));
        return !names.isEmpty() && names.get(0).from() == end + 1 ? names.get(0).to() : end;
    }

    /** Whether the phrase brings in somebody without a name: "a senior official". */
    boolean isIndefinite(Passage passage, Range source) {
        return INDEFINITE.contains(passage.word(source.from()));
    }

    static Speaker asWritten(Passage passage, Range source) {
        return new Speaker(passage.text(source).replaceAll("\\s+", " "), "", false);
    }

    private static Range withoutArticle(Passage passage, Range source, Range core) {
        String first = passage.word(source.from());
        int end = passage.word(source.to() - 1).equals(",") ? source.to() - 1 : source.to();
        boolean name = first.equals("the") && core.length() > 1 && passage.is(source.from() + 1, "PROPN");
        int start = name ? source.from() + 1 : source.from();
        return start < end ? new Range(start, end) : source;
    }

    /** The phrase that ends right before the token: names, nouns and what belongs to them. */
    static Range phraseBefore(Passage passage, int end) {
        int start = end;
        while (start > 0 && end - start < 12 && belongs(passage, start - 1)) {
            start--;
            if (DETERMINERS.contains(passage.word(start))) {
                break;
            }
        }
        return start < end ? new Range(start, end) : null;
    }

    private static boolean belongs(Passage passage, int i) {
        return passage.is(i, "NOUN")
                || passage.is(i, "PROPN")
                || passage.is(i, "ADJ")
                || passage.is(i, "DET")
                || DETERMINERS.contains(passage.word(i))
                || passage.word(i).equals("-");
    }
}
