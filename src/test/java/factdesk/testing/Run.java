package factdesk.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * A program that has ended.
 *
 * @param code its exit code
 */
public record Run(int code, String output, String error) {

    /** Gives a program its input and waits until it ends. */
    public static Run of(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Process process = builder.start();
        CompletableFuture<String> error = CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return e.toString();
            }
        });
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output, error.join());
    }
}
