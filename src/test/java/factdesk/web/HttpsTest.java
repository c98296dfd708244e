package factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class HttpsTest {

    @Test
    void behindHttpsCookiesAreKeptToItAndBrowsersToldToStay() {
        try (RunningPortal portal = RunningPortal.secure(TestDatabase.H2)) {
            Reply reply = portal.visitor().get("/login");

            assertThat(reply.response().headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("__Host-factdesk-visit=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain");
            assertThat(reply.header("Strict-Transport-Security")).contains("max-age=31536000");
        }
    }
}
