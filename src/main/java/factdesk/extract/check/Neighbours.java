package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the figure beside another that belongs to it. */
final class Neighbours {
    /** Characters between two figures that still speak of the same thing. */
    private static final int NEAR = 60;

    /** Another clause, or another verb of movement and so another subject. */
    private static final Pattern OTHER_CLAUSE = Pattern.compile(
            "[.;]| (?:while|whereas|but|and|as|when|although|though|after|before|because|fell|rose|grew|went|"
                    + "cut|shrank|dropped|climbed|declined|increased|slipped|jumped|narrowed|widened) ");
    /** "from 50 to 60, a rise of 20 percent": the change only says again what the levels say. */
    private static final Pattern SAYS_AGAIN = Pattern.compile(
            "[^,.;(]{0,45}(?:,|\\(|--|—|–| or) ?(?:(?:or|up|down|by|which is|that is|an?|about|around|nearly|"
                    + "almost|roughly|some|more than|over|just|further) )*(?:(?:[a-z-]+ ){0,2}(?:rise|increase|gain|jump|growth|"
                    + "surge|climb|hike|fall|drop|decline|decrease|cut|loss|reduction|slide|plunge) of (?:[a-z]+ ){0,2})?");

    private Neighbours() {}

    /**
     * The rise or fall in that unit just before or just after the figure at the index; none when both sides have one.
     */
    static Optional<Quantity> change(Statement statement, int index, String unit) {
        Optional<Quantity> before = at(statement, index - 1, index, unit);
        Optional<Quantity> after = at(statement, index + 1, index, unit);
        return before.isPresent() && after.isPresent() ? Optional.empty() : before.or(() -> after);
    }

    private static Optional<Quantity> at(Statement statement, int i, int index, String unit) {
        List<Quantity> quantities = statement.quantities();
        if (i < 0 || i >= quantities.size()) {
            return Optional.empty();
        }
        Quantity change = quantities.get(i);
        boolean moves = change.change() == Change.UP || change.change() == Change.DOWN;
        boolean fits = moves && change.unit().equals(unit) && change.low() == null;
        String between = i < index
                ? statement.between(change, quantities.get(index))
                : statement.between(quantities.get(index), change);
        boolean apart = between.length() > NEAR || OTHER_CLAUSE.matcher(between).find();
        boolean belongs = i < index || SAYS_AGAIN.matcher(between).matches();
        return fits && belongs && !apart ? Optional.of(change) : Optional.empty();
    }
}
