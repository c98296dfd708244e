package factdesk.testing;

import factdesk.web.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser without scripts: keeps cookies, follows no redirect by itself, sends forms as they stand on
 * the page.
 */
public final class Visitor {

    // A client of one's own would cost every visitor a thread.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final String[] headers;

    /** @param headers names and values in turn, for each of the visitor's requests */
    Visitor(URI base, String... headers) {
        this.base = base;
        this.headers = headers;
    }

    /** Puts a cookie into the jar. */
    public void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setDomain(base.getHost());
        cookie.setPath("/");
        cookies.getCookieStore().add(base, cookie);
    }

    /** A cookie of the jar; empty when there is none of that name. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public Reply get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET());
    }

    /** Sends any request; for what a browser would not do. */
    public Reply send(HttpRequest.Builder request) {
        try {
            URI uri = request.build().uri();
            cookies.get(uri, Map.of()).forEach((name, values) -> request.header(name, String.join("; ", values)));
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            cookies.put(uri, response.headers().map());
            return new Reply(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Goes where a redirect leads. */
    public Reply follow(Reply redirect) {
        return get(redirect.location().replaceFirst("#.*", ""));
    }

    /**
     * Fills in the form that a page holds and sends it.
     *
     * @param selector picks the form on the page, as CSS
     * @param fields names and values in turn; the form's other fields are sent as they stand
     */
    public Reply submit(Reply page, String selector, String... fields) {
        Element found = page.page().selectFirst(selector);
        if (!(found instanceof FormElement form)) {
            throw new AssertionError("no form " + selector + " on the page: " + page.body());
        }
        return post(form.attr("action"), filled(form, fields));
    }

    /**
     * Fills in a form and presses one of its buttons.
     *
     * @param selector picks the button on the page, as CSS
     * @param fields names and values in turn; the form's other fields are sent as they stand
     */
    public Reply press(Reply page, String selector, String... fields) {
        Element button = page.page().selectFirst(selector);
        Element owner = button != null && button.hasAttr("form")
                ? page.page().getElementById(button.attr("form"))
                : button == null ? null : button.closest("form");
        if (button == null || !(owner instanceof FormElement form)) {
            throw new AssertionError("no button " + selector + " in a form of the page: " + page.body());
        }
        Map<String, String> values = filled(form, fields);
        if (button.hasAttr("name")) {
            values.put(button.attr("name"), button.attr("value"));
        }
        String action = button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
        return post(action.replaceFirst("#.*", ""), values);
    }

    private static Map<String, String> filled(FormElement form, String... fields) {
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        // Unlike browsers, jsoup sends "on" for a chosen button whose value is empty.
        form.select("[type=radio][value=''][checked]").forEach(button -> values.put(button.attr("name"), ""));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return values;
    }

    /** The token that the portal's forms carry for this visitor. */
    public String csrf() {
        if (cookie("factdesk").isEmpty() && cookie("factdesk-visit").isEmpty()) {
            get("/login");
        }
        String secret = cookie("factdesk").isEmpty() ? cookie("factdesk-visit") : cookie("factdesk");
        return Tokens.sha256("csrf:" + secret);
    }

    /** Sends a form made by hand. */
    public Reply post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, body, headers);
    }

    /** Sends a body that may be broken. */
    public Reply post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
