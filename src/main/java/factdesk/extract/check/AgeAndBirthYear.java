package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Born in 1931, he died in 2015 aged 84": an age against the years of birth and death. */
final class AgeAndBirthYear implements CheckKind {
    private static final String YEAR = "\\b(1[89]\\d\\d|20\\d\\d)\\b";
    /** One person's life in one breath; a possessive in between would bring in another person. */
    private static final Pattern LIFE = Pattern.compile("\\bborn\\b[^.;]{0,30}?" + YEAR
            + "((?:(?!\\b(?:his|her|their|its|whose|born)\\b)[^.;]){0,80}?)\\b(?:died|dies|killed)\\b[^.;]{0,30}?"
            + YEAR);
    /** The age is said of the one who died: nobody else comes in. */
    private static final Pattern AT_AGE = Pattern.compile(
            "(?:(?!\\b(?:with|and|when|while|whose|who|his|her|their)\\b)[^.;]){0,40}?(?:aged?|at the age of|at) ");

    @Override
    public Rule rule() {
        return Rule.AGE_AND_BIRTH_YEAR;
    }

    @Override
    public List<Check> of(Statement statement) {
        Matcher life = LIFE.matcher(statement.words());
        List<Quantity> ages = statement.quantities().stream()
                .filter(quantity -> quantity.unitName().equals("year of age") && quantity.low() == null)
                .toList();
        if (ages.size() != 1 || !life.find() || statement.isLoose(ages.get(0))) {
            return List.of();
        }
        int birth = Integer.parseInt(life.group(1));
        int death = Integer.parseInt(life.group(3));
        int ageAt = ages.get(0).span().start() - statement.span().start();
        boolean atDeath = ageAt > life.end()
                && AT_AGE.matcher(statement.words().substring(life.end(), ageAt))
                        .matches();
        return atDeath && death > birth ? List.of(compared(ages.get(0), birth, death)) : List.of();
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
