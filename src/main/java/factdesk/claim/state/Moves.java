package factdesk.claim.state;

import static factdesk.claim.WorkState.DISMISSED;
import static factdesk.claim.WorkState.DONE;
import static factdesk.claim.WorkState.IN_PROGRESS;
import static factdesk.claim.WorkState.IN_REVIEW;
import static factdesk.claim.WorkState.NEW;
import static factdesk.claim.state.Publicity.PRIVATE;
import static factdesk.claim.state.Publicity.PUBLISHED;
import static factdesk.claim.state.Publicity.WITHDRAWN;
import static factdesk.claim.state.Who.ANYBODY;
import static factdesk.claim.state.Who.EDITORS;

import factdesk.claim.WorkState;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every way a claim may take from one state into another. The desk's buttons, its refusals and the tests are made of
 * this table. Verdict and attribution finding are no states: they are fields, and may hold anything at any time.
 */
public final class Moves {

    private static final Set<Publicity> EVER = Set.of(Publicity.values());
    private static final Set<Publicity> NOT_PUBLIC = Set.of(PRIVATE, WITHDRAWN);
    private static final Set<Publicity> PUBLIC = Set.of(PUBLISHED);

    /** The table: from, whether public, what is done, to, what it does to its publicity, who may, the button. */
    public static final List<Move> TABLE = List.of(
            row(Set.of(NEW, IN_PROGRESS, DONE), EVER, Step.WORK, IN_PROGRESS, null, ANYBODY, "Save"),
            row(Set.of(IN_REVIEW), EVER, Step.WORK, IN_REVIEW, null, ANYBODY, "Save"),
            row(Set.of(NEW), EVER, Step.KEEP, IN_PROGRESS, null, EDITORS, "Keep, and go on"),
            row(Set.of(NEW), NOT_PUBLIC, Step.DIVIDE, NEW, null, EDITORS, ""),
            row(Set.of(IN_PROGRESS, DONE), NOT_PUBLIC, Step.DIVIDE, IN_PROGRESS, null, EDITORS, ""),
            row(Set.of(NEW, IN_PROGRESS, DONE), Set.of(PRIVATE), Step.JOIN, DISMISSED, null, EDITORS, ""),
            row(Set.of(NEW), EVER, Step.FOLLOW, NEW, null, ANYBODY, ""),
            row(Set.of(IN_PROGRESS, DONE), EVER, Step.FOLLOW, IN_PROGRESS, null, ANYBODY, ""),
            row(Set.of(IN_REVIEW), EVER, Step.FOLLOW, IN_REVIEW, null, ANYBODY, ""),
            row(Set.of(DISMISSED), EVER, Step.FOLLOW, DISMISSED, null, ANYBODY, ""),
            row(working(), NOT_PUBLIC, Step.PUBLISH, DONE, PUBLISHED, ANYBODY, "Publish"),
            row(working(), PUBLIC, Step.PUBLISH, DONE, PUBLISHED, ANYBODY, "Publish again"),
            row(working(), PUBLIC, Step.WITHDRAW, IN_PROGRESS, WITHDRAWN, ANYBODY, "Withdraw"),
            row(working(), NOT_PUBLIC, Step.DISMISS, DISMISSED, null, EDITORS, "Dismiss"),
            row(Set.of(NEW), EVER, Step.REOPEN, IN_PROGRESS, null, ANYBODY, "Start on it"),
            row(Set.of(IN_REVIEW), EVER, Step.REOPEN, IN_PROGRESS, null, ANYBODY, "Take it back"),
            row(Set.of(DONE), EVER, Step.REOPEN, IN_PROGRESS, null, ANYBODY, "Work on it again"),
            row(Set.of(DISMISSED), EVER, Step.REOPEN, IN_PROGRESS, null, EDITORS, "Take it up again"));

    private Moves() {}

    private static Set<WorkState> working() {
        return Set.of(NEW, IN_PROGRESS, IN_REVIEW, DONE);
    }

    private static Move row(
            Set<WorkState> from,
            Set<Publicity> when,
            Step step,
            WorkState to,
            Publicity leaves,
            Who who,
            String button) {
        return new Move(from, when, step, to, leaves, who, button);
    }

    /** The move that a step is, for a claim in this state, if there is one. */
    public static Optional<Move> find(Step step, WorkState state, Publicity publicity) {
        return of(step).stream().filter(move -> move.startsIn(state, publicity)).findFirst();
    }

    /** What somebody may do with a claim in this state. */
    public static List<Move> open(WorkState state, Publicity publicity, Viewer viewer) {
        return TABLE.stream()
                .filter(move -> move.startsIn(state, publicity) && move.isFor(viewer))
                .toList();
    }

    /**
     * The move that somebody asks for; nothing when it was made already and asking twice does no harm.
     *
     * @throws Refusal 409 when the claim's state has no such move, 403 when it is not this person's to make
     */
    public static Optional<Move> asked(Step step, WorkState state, Publicity publicity, Viewer viewer) {
        if (of(step).stream().noneMatch(move -> move.isFor(viewer))) {
            throw of(step).get(0).who().refusal();
        }
        Optional<Move> move = find(step, state, publicity);
        boolean repeated = step.isHarmlessTwice() && of(step).stream().anyMatch(each -> each.endsIn(state, publicity));
        if (move.isEmpty() && !repeated) {
            throw state == DISMISSED ? Step.WORK.refusal() : step.refusal();
        }
        move.filter(found -> !found.isFor(viewer)).ifPresent(found -> {
            throw found.who().refusal();
        });
        return move;
    }

    /** The work state that a step leaves a claim in, whoever takes it; the same when there is no such move. */
    public static WorkState after(Step step, WorkState state) {
        return of(step).stream()
                .filter(move -> move.from().contains(state))
                .map(Move::to)
                .findFirst()
                .orElse(state);
    }

    private static List<Move> of(Step step) {
        return TABLE.stream().filter(move -> move.step() == step).toList();
    }
}
