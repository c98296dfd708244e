package factdesk.desk.workbench;

import factdesk.account.Colleague;
import java.util.List;

/**
 * Whose work the open claim is.
 *
 * @param personId null for nobody's
 * @param people those whom it can be given to
 */
public record Assignment(Long personId, List<Colleague> people) {

    public Assignment {
        people = List.copyOf(people);
    }
}
