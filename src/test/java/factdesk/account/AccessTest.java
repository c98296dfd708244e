package factdesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import factdesk.web.Access;
import factdesk.web.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may use what: every route there is, tried by everybody there is. */
class AccessTest extends PortalTest {

    @Test
    void everyRouteSaysWhoMayUseIt() {
        assertThat(portal().routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.access())
                        .as(route.toString())
                        .isNotEmpty()
                        .allMatch(Access.class::isInstance));
    }

    @Test
    void readersAreLedToTheSignInPageFromWhatIsNotPublic() {
        assertThat(guarded()).isNotEmpty().allSatisfy(route -> {
            Reply reply = knock(visitor(), route);
            if (route.method().equals("GET")) {
                assertThat(reply.status()).as(route.toString()).isEqualTo(303);
                assertThat(reply.location()).startsWith("/login?next=%2F");
            } else {
                assertThat(reply.status()).as(route.toString()).isEqualTo(403);
            }
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        });
    }

    @Test
    void everyRoleOpensItsRoutesAndNoOthers() {
        for (Role role : Role.values()) {
            assertThat(guarded()).allSatisfy(route -> {
                boolean open = route.access().stream().anyMatch(role.access()::contains);
                // Signing out and the like end the session, so each try has its own.
                int status = knock(signedIn(role), route).status();
                if (open) {
                    assertThat(status)
                            .as(role + " at " + route)
                            .isNotEqualTo(403)
                            .isLessThan(500);
                } else {
                    assertThat(status).as(role + " at " + route).isEqualTo(403);
                }
            });
        }
    }

    @Test
    void nothingIsChangedWithoutTheTokenOfAFormOfOurs() {
        assertThat(portal().routes())
                .filteredOn(route -> !route.method().equals("GET"))
                .isNotEmpty()
                .allSatisfy(route -> {
                    Visitor admin = signedIn(Role.ADMIN);
                    assertThat(admin.post(path(route), Map.of()).status())
                            .as("no token at " + route)
                            .isEqualTo(403);
                    assertThat(admin.post(
                                            path(route),
                                            Map.of("_csrf", signedIn(Role.ADMIN).csrf()))
                                    .status())
                            .as("another session's token at " + route)
                            .isEqualTo(403);
                    assertThat(admin.post(path(route), Map.of("_csrf", admin.csrf()), "Sec-Fetch-Site", "cross-site")
                                    .status())
                            .as("sent by another site's page to " + route)
                            .isEqualTo(403);
                    assertThat(admin.post(path(route), Map.of("_csrf", admin.csrf()), "Origin", "https://evil.example")
                                    .status())
                            .as("sent from another origin to " + route)
                            .isEqualTo(403);
                });
    }

    @Test
    void noHeaderPassesOneMethodOffAsAnother() {
        assertThat(visitor().get("/logout", "X-HTTP-Method-Override", "POST").status())
                .isEqualTo(405);
    }

    private static List<Route> guarded() {
        return portal().routes().stream()
                .filter(route -> !route.access().contains(Access.EVERYONE))
                .filter(route -> !route.access().contains(Access.MONITORING))
                .filter(route -> !route.access().contains(Access.KEY))
                .toList();
    }

    private static Reply knock(Visitor visitor, Route route) {
        return route.method().equals("GET")
                ? visitor.get(path(route))
                : visitor.post(path(route), Map.of("_csrf", visitor.csrf()));
    }

    private static String path(Route route) {
        return route.path().replaceAll("[{<][^}>]*[}>]", "1");
    }
}
