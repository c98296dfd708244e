package factdesk.extract.quantity;

import factdesk.extract.quantity.Unit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the amounts of one sentence that are written with a plain dollar the currency that this dollar is. */
final class PlainDollars {
    private static final String CODE = "USD";
    private static final Pattern EXPLICIT =
            Pattern.compile("(?i)\\bus(?:d|\\$)?\\b|u\\.s|us\\$|\\$us|american|greenback");

    /** Oil and gold are priced in US dollars everywhere. */
    private static final Set<String> WORLD_PRICES = Set.of(CODE + "/[bbl_us]", CODE + "/[oz_av]", CODE + "/[oz_tr]");

    private final Words words;
    private final Unit dollar;

    PlainDollars(Words words, Unit dollar) {
        this.words = words;
        this.dollar = dollar;
    }

    List<Measure> settled(List<Measure> measures) {
        if (dollar.code().equals(CODE)) {
            return measures;
        }
        List<Measure> settled = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            boolean stays =
                    !isDollars(measure) || isExplicit(measure) || i > 0 && isConversion(measures.get(i - 1), measure);
            settled.add(stays ? measure : inOther(measure));
        }
        return settled;
    }

    private static boolean isDollars(Measure measure) {
        String code = measure.unit().code();
        boolean world = WORLD_PRICES.contains(code);
        return measure.unit().kind() == Kind.MONEY && !world && (code.equals(CODE) || code.startsWith(CODE + "/"));
    }

    private Measure inOther(Measure measure) {
        String code = measure.unit().code();
        String name = measure.unit().name();
        return measure.in(new Unit(
                dollar.code() + code.substring(CODE.length()),
                name.startsWith("dollar") ? dollar.name() + name.substring("dollar".length()) : name,
                Kind.MONEY));
    }

    private boolean isExplicit(Measure measure) {
        return EXPLICIT.matcher(words.textOf(measure.from(), measure.to())).find();
    }

    /** "A$5 million ($3.3 million)": what is put in brackets behind the other dollar is the US dollar. */
    private boolean isConversion(Measure before, Measure measure) {
        return words.is(measure.from() - 1, "(")
                && before.to() == measure.from() - 1
                && before.unit().code().startsWith(dollar.code());
    }
}
