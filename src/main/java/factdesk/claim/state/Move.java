package factdesk.claim.state;

import factdesk.claim.WorkState;
import factdesk.web.Viewer;
import java.util.Set;

/**
 * One way from a state into another: a row of {@link Moves}.
 *
 * @param from the work states it starts in
 * @param when whether the public must read the claim
 * @param to the work state it ends in
 * @param leaves what it does to the claim's publicity; null for nothing
 * @param button what the button that makes it says; empty when it has none of its own
 */
public record Move(
        Set<WorkState> from, Set<Publicity> when, Step step, WorkState to, Publicity leaves, Who who, String button) {

    public Move {
        from = Set.copyOf(from);
        when = Set.copyOf(when);
    }

    boolean startsIn(WorkState state, Publicity publicity) {
        return from.contains(state) && when.contains(publicity);
    }

    /** Whether a claim in this state is where the move leads. */
    boolean endsIn(WorkState state, Publicity publicity) {
        return leaves == null ? to == state : leaves == publicity;
    }

    public boolean isFor(Viewer viewer) {
        return who.includes(viewer);
    }
}
