package factdesk;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Java;
import factdesk.testing.RawRequest;
import factdesk.testing.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting and stopping as a system administrator sees it: processes, exit codes, and what they say. */
class StartUpTest {

    @TempDir
    Path folder;

    @Test
    void theFirstStartShowsTheAddressAndTheSetUpLinkAndASignalStopsItCleanly() throws Exception {
        Process portal = Java.builder(Main.class, environment(Map.of()), "serve")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = portal.inputReader()) {
            String address = said.readLine().replaceFirst("Factdesk is at ", "");
            assertThat(said.readLine())
                    .matches("Set it up with this link, which works once: \\Q" + address
                            + "\\E/setup\\?token=[\\w-]{43}");
            assertThat(RawRequest.get(URI.create(address).getPort(), "/readyz")).endsWith("ready\n");

            CompletableFuture<Run> locked = serve(Map.of());
            CompletableFuture<Run> taken = serve(Map.of(
                    "FACTDESK_DATA_DIR", folder.resolve("other").toString(),
                    "FACTDESK_PORT", String.valueOf(URI.create(address).getPort())));
            endsWithOneLine(locked.join(), "locked", "stop that one first");
            endsWithOneLine(taken.join(), "Port", "is taken", "FACTDESK_PORT");

            portal.toHandle().destroy();
            assertThat(portal.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(portal.exitValue()).isZero();
            assertThat(said.readLine())
                    .as("standard output carries results only")
                    .isNull();
        } finally {
            portal.destroyForcibly();
        }
    }

    @Test
    void aProblemAtTheStartEndsItWithOneLineThatSaysWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        int nobody = freePort();
        CompletableFuture<Run> unknown = serve(Map.of("FACTDESK_PROT", "7070"));
        CompletableFuture<Run> noFolder = serve(Map.of("FACTDESK_DATA_DIR", file.toString()));
        CompletableFuture<Run> noPostgres =
                serve(Map.of("FACTDESK_DB_URL", "jdbc:postgresql://127.0.0.1:" + nobody + "/desk?password=heron"));

        endsWithOneLine(unknown.join(), "There is no setting FACTDESK_PROT", "FACTDESK_PORT");
        endsWithOneLine(noFolder.join(), "cannot be opened", "FACTDESK_DATA_DIR");
        endsWithOneLine(noPostgres.join(), "cannot be opened", "refused", "Check that PostgreSQL runs there");
        assertThat(noPostgres.join().error()).doesNotContain("heron");
    }

    @Test
    void anAccountIsMadeAtTheCommandLine() throws Exception {
        String[] command = {
            "user", "add", "--email", "Ana@Desk.test", "--name", "Ana", "--role", "editor", "--password-stdin"
        };

        Run first = Run.of(Java.builder(Main.class, environment(Map.of()), command), "seven grey herons\n");
        assertThat(first).isEqualTo(new Run(0, "Added ana@desk.test as editor.\n", ""));

        CompletableFuture<Run> weak = CompletableFuture.supplyAsync(() -> run(
                "password1\n",
                Map.of("FACTDESK_DATA_DIR", folder.resolve("other").toString()),
                command));
        endsWithOneLine(run("seven grey herons\n", Map.of(), command), "Somebody has an account", "ana@desk.test");
        endsWithOneLine(weak.join(), "among the first that anybody would guess");
    }

    @Test
    void wrongUsageIsToldApartFromFailure() {
        assertThat(Main.run("--help")).isZero();
        assertThat(Main.run("--version")).isZero();
        assertThat(Main.run("serve", "--help")).isZero();
        assertThat(Main.run("user", "add", "--help")).isZero();
        assertThat(Main.run("user")).isEqualTo(2);
        assertThat(Main.run("sevre")).isEqualTo(2);
        assertThat(Main.run("user", "add", "--email", "a@b.test", "--name", "A", "--role", "owner"))
                .isEqualTo(2);
    }

    private CompletableFuture<Run> serve(Map<String, String> settings) {
        return CompletableFuture.supplyAsync(() -> run("", settings, "serve"));
    }

    private Run run(String input, Map<String, String> settings, String... command) {
        try {
            return Run.of(Java.builder(Main.class, environment(settings), command), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "FACTDESK_PORT",
                "0",
                "FACTDESK_DATA_DIR",
                folder.resolve("data").toString()));
        all.putAll(settings);
        return all;
    }

    private static void endsWithOneLine(Run run, String... words) {
        assertThat(run.code()).as(run.toString()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.error().lines()).as(run.error()).hasSize(1);
        assertThat(run.error()).startsWith("factdesk: ").contains(words);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
