package factdesk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between a portal and its database, which a test can cut, stall and mend. */
public final class Wire implements AutoCloseable {

    private enum State {
        WHOLE,
        STALLED,
        CUT
    }

    private final ServerSocket entry;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    /** @param target the port on this machine that it leads to */
    public Wire(int target) {
        try {
            this.target = target;
            this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    public int port() {
        return entry.getLocalPort();
    }

    /** From now on connections break at once. */
    public void cut() {
        state = State.CUT;
        sockets.forEach(Wire::closeQuietly);
        sockets.clear();
    }

    /** From now on nothing arrives any more, and nobody is told. */
    public void stall() {
        state = State.STALLED;
    }

    /** Works again, for new connections. */
    public void mend() {
        cut();
        state = State.WHOLE;
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                join(entry.accept());
            } catch (IOException e) {
                // Closed, or the database refused: the portal notices by itself.
            }
        }
    }

    private void join(Socket near) throws IOException {
        if (state == State.CUT) {
            near.close();
            return;
        }
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(near);
        sockets.add(far);
        inBackground(() -> pump(near, far));
        inBackground(() -> pump(far, near));
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (state == State.WHOLE) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One side hung up: so does the other.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more either way.
        }
    }

    @Override
    public void close() {
        cut();
        try {
            entry.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
