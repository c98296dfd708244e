package factdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.store.DatabaseAddress;
import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import factdesk.testing.Visitor;
import factdesk.testing.Wire;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseLossTest {

    /** A hung request would take the thirty seconds that pools wait by default. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aPortalWithoutItsDatabaseSaysSoAndHealsByItself() {
        DatabaseAddress postgres = TestDatabase.POSTGRESQL.fresh();
        int port = URI.create(postgres.url().substring("jdbc:".length())).getPort();
        try (Wire wire = new Wire(port);
                RunningPortal portal = RunningPortal.on(new DatabaseAddress(
                        postgres.url().replace(":" + port + "/", ":" + wire.port() + "/"),
                        postgres.user(),
                        postgres.password()))) {
            Visitor editor = portal.signedIn(Role.EDITOR);
            assertThat(ask(editor, "/readyz").status()).isEqualTo(200);
            assertThat(ask(editor, "/account").status()).isEqualTo(200);

            wire.cut();
            isNotReady(editor);
            wire.mend();
            isReadyAgain(editor);

            wire.stall();
            isNotReady(editor);
            wire.mend();
            isReadyAgain(editor);
        }
    }

    private static void isNotReady(Visitor editor) {
        assertThat(ask(editor, "/readyz").status()).isEqualTo(503);
        Reply page = ask(editor, "/account");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("The desk can't reach its database");
        assertThat(ask(editor, "/healthz").status()).isEqualTo(200);
    }

    private static void isReadyAgain(Visitor editor) {
        // Connections that died are found out one by one.
        for (int i = 0; i < 10 && ask(editor, "/readyz").status() != 200; i++) {
            Thread.onSpinWait();
        }
        assertThat(ask(editor, "/readyz").status()).isEqualTo(200);
        assertThat(ask(editor, "/account").status()).isEqualTo(200);
    }

    private static Reply ask(Visitor visitor, String path) {
        return visitor.send(visitor.request(path).timeout(PATIENCE).GET());
    }
}
