package factdesk.extract.quantity;

import factdesk.extract.quantity.Unit.Kind;
import java.util.Optional;
import java.util.Set;

/** Finds the unit of a number: money before it, a measure, a share or money after it, and the "per" that follows. */
final class UnitReader {

    /** A unit and the pieces {@code [from, to)} it takes. */
    record Found(Unit unit, int from, int to) {}

    private static final int LONGEST_NAME = 4;
    /** Letters that are a unit only when they touch the number: "5m", never "5 in London". */
    private static final Set<String> ONLY_GLUED =
            Lexicon.of("in s h d c a au ac st dec t ct A K G V MP G cc rad ° º mo y n B W N J \" ′ in. pc C F");
    /** Codes of currencies that are words too. */
    private static final Set<String> WORDS_TOO =
            Lexicon.of("ALL TOP TRY CUP PEN MOP SOS BAM MAD COP RON GEL R PS Sh Dh");

    private static final Set<String> FEET = Lexicon.of("ft ft. feet foot");
    /** "a week earlier" is a time, not a rate. */
    private static final Set<String> POINTS_IN_TIME = Lexicon.of("earlier ago later before after prior");

    private static final Set<String> ARTICLES = Lexicon.of("a an per each every /");
    private static final Set<String> SHARERS = Lexicon.of("""
            share person head capita household game night unit child pupil student passenger employee worker resident
            inhabitant capital patient vehicle car ticket visit trip room voter season match customer user subscriber
            member family ad quarter dozen bottle pack piece thousand million day week annum minute""");
    private static final Set<String> MONEY_WORDS = Lexicon.of("""
            cost costs price prices paid pay worth fine fined salary fee fees profit profits revenue spend spent bid
            debt loan tax budget wages cash deal""");

    private final Words words;
    private final UnitTable table;

    UnitReader(Words words, UnitTable table) {
        this.words = words;
        this.table = table;
    }

    /** The currency that ends just before that piece. */
    Optional<Found> before(int to) {
        for (int length = 3; length >= 1; length--) {
            int from = to - length;
            Optional<Found> found = words.has(from) ? prefix(from, to) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> prefix(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean article = i == from && to - from > 1 && words.at(i).lower().equals("a");
            if (article && !(words.at(i).isCapitalised() && words.at(i + 1).glued())) {
                return Optional.empty();
            }
            key.append(words.at(i).text());
        }
        boolean touches = words.at(to).glued();
        if (WORDS_TOO.contains(key.toString()) && !touches) {
            return Optional.empty();
        }
        return table.before(key.toString()).map(unit -> new Found(unit, from, to));
    }

    /** The unit that begins there, after the number before it. */
    Optional<Found> after(int from, Amount amount) {
        int start = words.isJoint(from) ? from + 1 : from;
        return longest(start, amount).or(() -> bracketed(start)).map(this::withCountry);
    }

    private Optional<Found> longest(int from, Amount amount) {
        for (int length = LONGEST_NAME; length >= 1; length--) {
            Optional<Found> found = words.has(from + length - 1) ? exactly(from, from + length) : Optional.empty();
            if (found.isPresent()) {
                return Optional.of(settled(found.get(), amount));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> exactly(int from, int to) {
        StringBuilder name = new StringBuilder();
        StringBuilder symbol = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joint = i > from && words.at(i).isHyphen();
            symbol.append(words.at(i).text());
            if (!joint) {
                name.append(name.length() > 0 && !isMark(i) ? " " : "")
                        .append(words.at(i).lower());
            }
        }
        if (words.at(to - 1).isHyphen()) {
            return Optional.empty();
        }
        Optional<Unit> unit = named(name.toString(), from, to).or(() -> symbol(symbol.toString(), from, to));
        return unit.map(found -> new Found(found, from, to));
    }

    private boolean isMark(int i) {
        return words.at(i).glued() && !words.at(i).isLetters();
    }

    private Optional<Unit> named(String name, int from, int to) {
        boolean verb = to - from == 1
                && (words.at(from).is("VERB")
                        && (name.equals("won") || name.equals("mark") || name.equals("stone") || name.equals("time")));
        return verb ? Optional.empty() : table.named(name);
    }

    private Optional<Unit> symbol(String symbol, int from, int to) {
        boolean inches = symbol.equals("in") && words.isOneOf(from - 2, FEET);
        if (ONLY_GLUED.contains(symbol) && !words.at(from).glued() && !inches) {
            return Optional.empty();
        }
        if (symbol.length() == 1 && words.at(from).isLetters() && goesOn(to)) {
            return Optional.empty();
        }
        if (WORDS_TOO.contains(symbol) && symbol.length() > 1 && !words.at(from).glued()) {
            return Optional.empty();
        }
        // In "$10-$20" the second sign belongs to the number it touches.
        boolean begins = words.at(to).isDigits() && words.at(to).glued();
        return table.symbol(symbol).filter(unit -> !begins || unit.kind() != Kind.MONEY);
    }

    /** A letter followed by digits or a hyphenated name ("24703 m212", "5 L-shaped") is no symbol. */
    private boolean goesOn(int to) {
        Word next = words.at(to);
        return next.glued()
                && (next.isDigits()
                        || next.isLetters()
                        || (words.isJoint(to) && words.at(to + 1).isDigits()));
    }

    /** "20 (kg)". */
    private Optional<Found> bracketed(int from) {
        boolean open = "([{<".contains(words.at(from).lower())
                && ")]}>".contains(words.at(from + 2).lower());
        return open
                ? exactly(from + 1, from + 2).map(found -> new Found(found.unit(), from, from + 3))
                : Optional.empty();
    }

    /** A pound of money or of weight: money when millions are counted or the sentence speaks of money. */
    private Found settled(Found found, Amount amount) {
        if (!found.unit().code().equals("[lb_av]") || words.is(found.from(), "lb") || words.is(found.from(), "lbs")) {
            return found;
        }
        boolean money = amount.isScaled() && amount.scale().intValue() >= 1_000_000 || speaksOfMoney();
        return money ? new Found(table.coded("GBP").orElseThrow(), found.from(), found.to()) : found;
    }

    private boolean speaksOfMoney() {
        for (int i = 0; i < words.size(); i++) {
            if (words.isOneOf(i, MONEY_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** "$76 US" and "50 dollars US": the country after the currency. */
    private Found withCountry(Found found) {
        boolean country = found.unit().kind() == Kind.MONEY
                && (words.is(found.to(), "us") || words.is(found.to(), "u.s."))
                && words.at(found.to()).isCapitalised();
        return country ? new Found(table.coded("USD").orElseThrow(), found.from(), found.to() + 1) : found;
    }

    /** Takes in "a barrel", "per square foot", "/day" after a unit. */
    Found rate(Found found) {
        int i = found.to();
        while (words.is(i, "-") || words.is(i, "in") && words.is(i + 1, "each")) {
            i++;
        }
        if (!words.isOneOf(i, ARTICLES)) {
            return found;
        }
        int at = words.isJoint(i + 1) ? i + 2 : i + 1;
        Optional<Found> unit = divisor(at);
        if (words.isOneOf(at + 1, POINTS_IN_TIME)) {
            return found;
        }
        boolean single = words.is(i, "per") || words.is(i, "/") || unit.isPresent() && singular(unit.get(), at);
        return single
                ? unit.map(by -> new Found(found.unit().per(by.unit()), found.from(), by.to()))
                        .orElse(found)
                : found;
    }

    private Optional<Found> divisor(int at) {
        for (int length = 3; length >= 1; length--) {
            Optional<Found> found = words.has(at + length - 1) ? exactly(at, at + length) : Optional.empty();
            boolean divides = found.isPresent()
                    && found.get().unit().kind() == Kind.MEASURE
                    && !found.get().unit().code().equals("{count}");
            if (divides) {
                return found;
            }
        }
        String noun = words.at(at).lower();
        return SHARERS.contains(noun) ? Optional.of(new Found(Unit.noun(noun), at, at + 1)) : Optional.empty();
    }

    private boolean singular(Found unit, int at) {
        return words.at(at).lower().equals(unit.unit().name())
                || SHARERS.contains(words.at(at).lower())
                || !words.at(at).lower().endsWith("s");
    }
}
