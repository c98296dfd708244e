package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase of a source: its name, what is said of whoever bears it, or the person a description means. */
final class SourcePhrase {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "another", "several", "many", "two");
    private static final Set<String> ISSUED_BY = Set.of("from", "by", "of");
    private static final Set<String> PAIRS =
            Set.of("leaders", "men", "women", "presidents", "ministers", "sides", "two", "pair");

    private final PeopleWords words;
    private final Cast cast;

    SourcePhrase(PeopleWords words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    static Speaker known(Person person) {
        return new Speaker(person.fullName(), person.role(), true);
    }

    /** "The two leaders", "both men". */
    boolean isPair(Passage passage, Range source) {
        boolean two = false;
        for (int i = source.from(); i < source.to(); i++) {
            two |= passage.word(i).equals("two") || passage.word(i).equals("both");
        }
        return two && source.length() <= 4 && PAIRS.contains(passage.word(source.to() - 1));
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
                .orElseGet(() -> SpeakerResolver.asWritten(passage, withoutArticle(passage, source, core)));
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
        int headEnd = core.from();
        List<Range> names = cast.reader().names(passage, core);
        while (headEnd < core.to()
                && (!passage.is(headEnd, "ADP") || inName(names, headEnd))
                && !passage.word(headEnd).equals("(")) {
            headEnd++;
        }
        int end = headEnd;
        return names.stream().filter(name -> name.to() == end).findFirst().map(name -> named(passage, core, name));
    }

    private static boolean inName(List<Range> names, int i) {
        return names.stream().anyMatch(name -> name.from() < i && i < name.to());
    }

    private Speaker named(Passage passage, Range core, Range name) {
        Optional<Person> person =
                cast.find(Cast.nameWords(passage, name), passage.span(name).start());
        if (person.isPresent()) {
            return known(person.get());
        }
        String words = String.join(" ", Cast.nameWords(passage, name)).replace(" - ", "-");
        int start = DETERMINERS.contains(passage.word(core.from())) ? core.from() + 1 : core.from();
        String role = start < name.from() ? passage.text(new Range(start, name.from())) : "";
        return new Speaker(words, role, true);
    }

    /** "The governor, Ann Lee,": the insertion is the name. */
    private Optional<Speaker> inserted(Passage passage, Range source, Range core) {
        if (core.to() + 1 >= source.to()) {
            return Optional.empty();
        }
        List<Range> names = cast.reader().names(passage, new Range(core.to() + 1, source.to()));
        if (names.isEmpty() || names.get(0).from() != core.to() + 1) {
            return Optional.empty();
        }
        return Optional.of(named(passage, core, names.get(0)));
    }

    /** "The Chinese leader": the only one, or else the last one, whom the text describes so. */
    private Optional<Speaker> described(Passage passage, Range core) {
        if (INDEFINITE.contains(passage.word(core.from())) || !DETERMINERS.contains(passage.word(core.from()))) {
            return Optional.empty();
        }
        if (core.length() > 4 || passage.word(core.to() - 1).endsWith("s")) {
            return Optional.empty();
        }
        List<Person> people = cast.describedBy(passage.word(core.to() - 1)).stream()
                .filter(person -> fits(passage, core, person))
                .toList();
        return people.size() == 1 ? Optional.of(known(people.get(0))) : Optional.empty();
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
        return core.length() > 1;
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
