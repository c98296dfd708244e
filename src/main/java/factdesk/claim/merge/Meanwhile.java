package factdesk.claim.merge;

import factdesk.claim.history.ClaimEdits;
import factdesk.claim.history.ClaimEdits_;
import factdesk.claim.history.EditLine;
import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * What others made of a claim's fields since one of its versions.
 *
 * @param changes in the form's order, one for each field: who changed it last
 */
public record Meanwhile(List<Change> changes) {

    public static final Meanwhile NOTHING = new Meanwhile(List.of());

    // Somebody who comes back to a form after so many saves of others reads the history.
    private static final int MOST_EDITS = 100;

    /** Who changed a field last. */
    public record Change(Field field, String person, Instant at) {}

    public Meanwhile {
        changes = List.copyOf(changes);
    }

    /**
     * Since a version of a claim.
     *
     * @param except whose own changes are left out
     */
    public static Meanwhile since(StatelessSession session, long claimId, int version, long except) {
        ClaimEdits edits = new ClaimEdits_(session);
        List<EditLine> steps =
                new ArrayList<>(edits.at(claimId, version).stream().toList());
        steps.addAll(edits.after(claimId, version, Limit.of(MOST_EDITS)));
        Map<Field, Change> changes = new EnumMap<>(Field.class);
        for (int i = 1; i < steps.size(); i++) {
            EditLine before = steps.get(i - 1);
            EditLine after = steps.get(i);
            for (Field field : Field.values()) {
                if (after.personId() != except && !field.isSame(before.form(), after.form())) {
                    changes.put(field, new Change(field, after.person(), after.at()));
                }
            }
        }
        return new Meanwhile(List.copyOf(changes.values()));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
