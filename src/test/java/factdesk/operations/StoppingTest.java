package factdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.RawRequest;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppingTest {

    @Test
    void aDrainingPortalSaysSoAndStillAnswers() {
        try (RunningPortal portal = RunningPortal.on(TestDatabase.H2)) {
            portal.drain();

            assertThat(portal.visitor().get("/readyz").status()).isEqualTo(503);
            assertThat(portal.visitor().get("/readyz").body()).contains("stopping");
            assertThat(portal.visitor().get("/healthz").status()).isEqualTo(200);
            assertThat(portal.visitor().get("/login").status()).isEqualTo(200);
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeThePortalStops() throws Exception {
        RunningPortal portal = RunningPortal.on(TestDatabase.H2);
        int port = portal.port();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            write(socket, """
                    POST /login HTTP/1.1
                    Host: desk.test
                    Content-Type: application/x-www-form-urlencoded
                    Content-Length: 10

                    email=""".replace("\n", "\r\n"));
            // Answered after the one above has arrived: one acceptor takes both in turn.
            assertThat(portal.visitor().get("/healthz").status()).isEqualTo(200);

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(portal::close);
            awaitRefusal(port);
            assertThat(stopped).isNotDone();

            write(socket, "a@b.");
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // It carries no token, so it is turned down: but by a whole page.
            assertThat(RawRequest.status(answer)).isEqualTo(403);
            assertThat(answer.stripTrailing()).endsWith("</html>");
            stopped.get(30, TimeUnit.SECONDS);
        }
    }

    private static void write(Socket socket, String bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Until new requests are turned away, which is how one sees from outside that it is stopping. */
    private static void awaitRefusal(int port) throws InterruptedException {
        for (int i = 0; i < 200 && isOpen(port); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean isOpen(int port) {
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            probe.setSoTimeout(2_000);
            write(probe, "GET /healthz HTTP/1.1\r\nHost: desk.test\r\nConnection: close\r\n\r\n");
            return RawRequest.status(new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8)) == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
