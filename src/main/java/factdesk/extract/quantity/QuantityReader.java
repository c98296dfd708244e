package factdesk.extract.quantity;

import factdesk.extract.quantity.Quantity.Change;
import factdesk.extract.quantity.Quantity.Role;
import factdesk.extract.quantity.Unit.Kind;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities that a text states. Numbers that only name or date something ("Covid-19", "Section 5", "2023")
 * are none; a year becomes the period of the figure it stands by.
 *
 * <p>Safe for use by many threads. It takes time linear in the text and never throws on text.
 */
public final class QuantityReader {
    private final UnitTable units;
    private final Dollars dollars;

    public QuantityReader(UnitTable units) {
        this.units = units;
        this.dollars = new Dollars(units);
    }

    /** The quantities of all the sentences of a text that comes from nobody knows where. */
    public List<Quantity> read(String text, List<Sentence> sentences) {
        return read(text, sentences, Origin.UNKNOWN);
    }

    /** The quantities of all the sentences, in reading order. */
    public List<Quantity> read(String text, List<Sentence> sentences, Origin origin) {
        Unit dollar = dollars.plain(text, origin);
        RelativePeriods relative = new RelativePeriods(origin.published());
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(text, sentence);
            quantities.addAll(read(text, words, dollar, relative));
        }
        return quantities;
    }

    private List<Quantity> read(String text, Words words, Unit dollar, RelativePeriods relative) {
        List<Measure> all = new MeasureReader(words, units).read();
        if (all.isEmpty()) {
            return List.of();
        }
        Names names = new Names(words);
        all.removeIf(new Dates(words)::isPlainYear);
        List<Measure> figures = new Ranges(words)
                .join(all).stream().filter(measure -> !names.isName(measure)).toList();
        List<Measure> measures = new PlainDollars(words, dollar).settled(figures);
        List<List<String>> concepts = new Concepts(words, measures).of(measures);
        ChangeReader changes = new ChangeReader(words);
        Periods periods = new Periods(words);
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            int previous = i == 0 ? 0 : measures.get(i - 1).to();
            int next = i + 1 == measures.size()
                    ? words.size()
                    : measures.get(i + 1).from();
            Change change = changes.of(measure);
            String time = relative.resolved(periods.near(measure.from(), measure.to(), previous, next));
            quantities.add(quantity(text, words, measure, change, concepts.get(i), time));
        }
        return quantities;
    }

    private static Quantity quantity(
            String text, Words words, Measure measure, Change change, List<String> concept, String time) {
        Span span = new Span(
                words.at(measure.from()).start(), words.at(measure.to() - 1).end());
        BigDecimal value = change == Change.DOWN ? measure.value().abs() : measure.value();
        return new Quantity(
                span,
                span.of(text),
                value,
                measure.descends() ? measure.second() : measure.first(),
                measure.descends() ? measure.first() : measure.second(),
                measure.unit().code(),
                measure.unit().name(),
                change,
                concept,
                time,
                role(measure, change),
                measure.descends());
    }

    private static Role role(Measure measure, Change change) {
        if (change == Change.UP || change == Change.DOWN) {
            return Role.CHANGE;
        }
        if (measure.unit().code().contains("/")) {
            return Role.RATIO;
        }
        if (measure.unit().kind() == Kind.SHARE || measure.isShare()) {
            return Role.SHARE;
        }
        return measure.countsThings() ? Role.COUNT : Role.LEVEL;
    }
}
