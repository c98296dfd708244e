package factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.hibernate.exception.GenericJDBCException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A server whose routes do nothing but fail. */
class ErrorPagesTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static WebServer server;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Level before = LOG.getLevel();

    @BeforeAll
    static void start() {
        URI baseUrl = URI.create("https://desk.test");
        Tokens tokens = new Tokens(new SecureRandom());
        Pages pages = new Pages(
                () -> new Site("The Test Desk", baseUrl, "test", Language.ENGLISH),
                Messages.load(),
                new Csrf(new Cookies(true), tokens, baseUrl),
                viewer -> 0);
        server = new WebServer(
                "127.0.0.1", 0, true, Optional.empty(), new ErrorPages(pages, tokens), ErrorPagesTest::failing);
        server.start();
    }

    private static void failing(RoutesConfig routes) {
        routes.get("/status/{code}", ctx -> {
            throw Refusal.of(HttpStatus.forStatus(Integer.parseInt(ctx.pathParam("code"))));
        });
        routes.get("/bug", ctx -> {
            throw new IllegalStateException("the secret is heron\r\nforged line");
        });
        routes.get("/checked", ctx -> {
            throw new IOException("the disk is heron");
        });
        routes.get("/deep", ctx -> {
            throw new StackOverflowError("heron");
        });
        routes.get("/away", ctx -> {
            throw new GenericJDBCException(
                    "could not connect", new SQLTransientConnectionException("no connection within 2 s: heron"));
        });
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void listen() {
        LOG.setLevel(Level.WARN);
        logged.start();
        LOG.addAppender(logged);
    }

    @AfterEach
    void listenNoMore() {
        LOG.detachAppender(logged);
        LOG.setLevel(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503})
    void everyErrorHasAPageThatSaysWhatToDo(int code) throws Exception {
        HttpResponse<String> answer = get("/status/" + code);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(code);
        assertThat(page.select("h1").text())
                .isNotEmpty()
                .isNotEqualTo(HttpStatus.forStatus(code).getMessage());
        assertThat(page.title()).startsWith(page.select("h1").text());
        assertThat(page.select("main p.lead").text()).hasSizeGreaterThan(20);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(logged.list).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bug", "/checked", "/deep"})
    void whatWasNotExpectedIsLoggedOnceUnderTheReferenceThatIsShown(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("heron", "Exception", "Error:", "\tat ");
        assertThat(logged.list).hasSize(1);
        String message = logged.list.get(0).getFormattedMessage();
        String reference = message.replaceFirst("(?s).*reference (\\w{8}).*", "$1");
        assertThat(answer.body()).contains(reference);
    }

    @Test
    void aDatabaseThatIsAwayIsNotThePortalsFault() throws Exception {
        HttpResponse<String> answer = get("/away");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains("reach its database").doesNotContain("heron");
        assertThat(logged.list).hasSize(1);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
