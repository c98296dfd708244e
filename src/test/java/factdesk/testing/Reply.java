package factdesk.testing;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An answer of the portal. */
public record Reply(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads. */
    public String location() {
        return header("Location");
    }

    /** The page that was sent. */
    public Document page() {
        return Jsoup.parse(body(), response.uri().toString());
    }

    /** The words a reader sees. */
    public String text() {
        return page().text();
    }
}
