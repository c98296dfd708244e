package factdesk.fetch;

import java.net.URI;

/** What came back from the web. */
public final class Fetched {

    private final URI address;
    private final int status;
    private final String contentType;
    private final byte[] body;

    Fetched(URI address, int status, String contentType, byte[] body) {
        this.address = address;
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** Where it came from in the end, after redirects. */
    public URI address() {
        return address;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether it is what was asked for. */
    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** As the server says it; empty when it does not. */
    public String contentType() {
        return contentType;
    }

    /** The bytes; none when only the head was asked for. Not to be changed. */
    public byte[] body() {
        return body;
    }
}
