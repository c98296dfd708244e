package factdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request that was answered before its body was read finish sending it. A connection that is closed while bytes
 * are still on their way is reset, and the reset can overtake the answer: whoever sent too much, or was not signed in
 * any more, would see a lost connection instead of the page that says so (RFC 9112, section 9.6, "lingering close").
 */
final class UnreadBodies extends HttpFilter {

    /** Enough for a body several times too large; what sends still more may be cut off. */
    private static final long READ_AT_MOST = 8 * WebServer.LARGEST_BODY;

    /** A sender that has paused for so long has the answer, or will not send the body at all. */
    private static final long PAUSE_AT_MOST_MILLISECONDS = 2_000;

    private static final int CHUNK = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(UnreadBodies.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (hasBody(request) && !request.getInputStream().isFinished()) {
            if (!response.isCommitted()) {
                response.setHeader("Connection", "close");
            }
            response.getOutputStream().close();
            readRest(request);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static void readRest(HttpServletRequest request) {
        // Not set back: the connection ends with this request, and a server that stops may have shortened it further.
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .setIdleTimeout(PAUSE_AT_MOST_MILLISECONDS);
        try {
            discard(request.getInputStream());
        } catch (IOException e) {
            LOG.debug("the rest of a body never came", e);
        }
    }

    private static void discard(ServletInputStream body) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long read = 0;
        int count = body.read(chunk);
        while (count >= 0 && read < READ_AT_MOST) {
            read += count;
            count = body.read(chunk);
        }
    }
}
