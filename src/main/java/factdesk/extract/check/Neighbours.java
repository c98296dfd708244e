package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import java.util.List;
import java.util.Optional;

/** Finds the figure beside another that belongs to it. */
final class Neighbours {
    /** Characters between two figures that still speak of the same thing. */
    private static final int NEAR = 60;

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
        boolean apart = between.length() > NEAR || between.matches("(?s).*(?:[.;]| while | whereas | but | and ).*");
        return fits && !apart ? Optional.of(change) : Optional.empty();
    }
}
