package factdesk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request byte by byte, for what no HTTP client would send. */
public final class RawRequest {

    private static final int PATIENCE_MILLISECONDS = 20_000;
    private static final int PIECE = 100_000;

    private RawRequest() {}

    /**
     * Sends the bytes and reads until the server hangs up.
     *
     * @param bytes as ISO-8859-1
     */
    public static String send(int port, String bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends the head of a request, waits until the answer comes, only then sends the body, and reads until the server
     * hangs up.
     *
     * @param body how many bytes of body
     */
    public static String sendingOn(int port, String head, int body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            int first = in.read();
            byte[] piece = new byte[PIECE];
            for (int sent = 0; sent < body; sent += piece.length) {
                out.write(piece, 0, Math.min(piece.length, body - sent));
            }
            return (char) first + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request of lines: the first with method and address, then headers; Host and Connection are added. */
    public static String lines(int port, String first, String... headers) {
        List<String> lines = new ArrayList<>(List.of(first + " HTTP/1.1", "Host: desk.test", "Connection: close"));
        lines.addAll(List.of(headers));
        return send(port, String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** A GET of an address that may be broken. */
    public static String get(int port, String target) {
        return lines(port, "GET " + target);
    }

    /** The status of an answer; 0 when there was none. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
