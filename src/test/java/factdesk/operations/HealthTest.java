package factdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.PortalTest;
import org.junit.jupiter.api.Test;

class HealthTest extends PortalTest {

    @Test
    void aStartedPortalIsUpAndReady() {
        assertThat(visitor().get("/healthz").status()).isEqualTo(200);
        assertThat(visitor().get("/readyz").body()).isEqualTo("ready\n");
    }

    @Test
    void anUnknownPageSaysWhatToDo() {
        var reply = visitor().get("/nothing-here");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.page().title()).contains("There is no such page");
    }
}
