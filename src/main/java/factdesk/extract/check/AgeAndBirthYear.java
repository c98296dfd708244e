package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Born in 1931, he died in 2015 aged 84": an age against the years of birth and death. */
final class AgeAndBirthYear implements CheckKind {
    private static final Pattern BORN = Pattern.compile("\\bborn\\b[^.;]{0,30}?\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern DIED =
            Pattern.compile("\\b(?:died|dies|death|killed)\\b[^.;]{0,30}?\\b(1[89]\\d\\d|20\\d\\d)\\b");

    @Override
    public Rule rule() {
        return Rule.AGE_AND_BIRTH_YEAR;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Quantity> ages = statement.quantities().stream()
                .filter(quantity -> quantity.unitName().equals("year of age") && quantity.low() == null)
                .toList();
        Matcher born = BORN.matcher(statement.words());
        Matcher died = DIED.matcher(statement.words());
        if (ages.size() != 1 || !born.find() || !died.find() || statement.isLoose(ages.get(0))) {
            return List.of();
        }
        int birth = Integer.parseInt(born.group(1));
        int death = Integer.parseInt(died.group(1));
        // A second birth is a second person.
        if (born.find() || died.find() || death <= birth) {
            return List.of();
        }
        return List.of(compared(ages.get(0), birth, death));
    }

    private static Check compared(Quantity age, int birth, int death) {
        BigDecimal most = BigDecimal.valueOf((long) death - birth);
        BigDecimal least = most.subtract(BigDecimal.ONE);
        return Check.compared(
                        death + " - " + birth,
                        most,
                        new Interval(least, most),
                        Interval.exactly(age.value()),
                        least.toPlainString() + " or " + most.toPlainString(),
                        age.value().toPlainString())
                .in(age)
                .from(age);
    }
}
