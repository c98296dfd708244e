package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Claim;
import factdesk.claim.WorkState;
import factdesk.claim.state.Move;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Publicity;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import factdesk.web.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of states, row by row: what it allows is done, and all else is refused with a reason. */
class MovesTest extends PortalTest {

    @Test
    void whatTheTableAllowsIsDoneAndAllElseIsRefusedWithAReason() {
        for (WorkState state : WorkState.values()) {
            for (Publicity publicity : Publicity.values()) {
                if (state != WorkState.DISMISSED || publicity != Publicity.PUBLISHED) {
                    tryAll(state, publicity);
                }
            }
        }
    }

    private static void tryAll(WorkState state, Publicity publicity) {
        for (Transition deed : Transition.values()) {
            for (Role role : new Role[] {Role.EDITOR, Role.REVIEWER}) {
                long claim = claim(state, publicity);
                Reply reply = ask(signedIn(role), claim, deed);
                String tried = role + ": " + deed + " from " + state + ", " + publicity;
                Optional<Move> move = Moves.find(deed.step(), state, publicity);
                boolean mine = move.isPresent()
                        && Moves.open(state, publicity, viewer(role)).contains(move.get());
                if (mine) {
                    assertThat(reply.status()).as(tried + reply.text()).isEqualTo(303);
                    assertThat(state(claim)).as(tried).isEqualTo(move.get().to());
                } else {
                    assertThat(reply.status()).as(tried).isIn(303, 403, 409);
                    assertThat(state(claim)).as(tried).isEqualTo(state);
                    assertThat(reply.status() == 303
                                    || reply.page().select("main p").hasText())
                            .as(tried)
                            .isTrue();
                }
            }
        }
    }

    private static Viewer viewer(Role role) {
        return new Viewer(portal().person(role), "Somebody", role.access(), null, "");
    }

    private static long claim(WorkState state, Publicity publicity) {
        Newsroom newsroom = new Newsroom(portal());
        long claim = publicity == Publicity.PRIVATE
                ? newsroom.check(Draft.of("Fees rose"))
                : newsroom.publish(Draft.of("Fees rose"));
        if (publicity == Publicity.WITHDRAWN) {
            newsroom.withdraw(claim, "Misread.");
        }
        newsroom.put(claim, state);
        return claim;
    }

    private static Reply ask(Visitor visitor, long claim, Transition deed) {
        Map<String, String> fields = new HashMap<>(Map.of("_csrf", visitor.csrf(), "to", deed.name()));
        fields.put("reason", "TRIVIAL");
        fields.put("correctionKind", "UPDATE");
        fields.put("correction", "We looked at it again.");
        fields.put("withdrawal", "The register was misread.");
        return visitor.post("/desk/claims/" + claim + "/transitions", fields);
    }

    private static WorkState state(long claim) {
        return portal().database()
                .read(session -> session.get(Claim.class, claim))
                .workState();
    }
}
