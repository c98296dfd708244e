package factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.RawRequest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken is the sender's fault, and is told so. */
class BrokenRequestsTest extends PortalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/%1",
                "/%ff",
                "/%c0%af",
                "/%00",
                "/%0a",
                "/%ed%a0%80",
                "/claims?q=%",
                "/claims?q=%zz",
                "/claims?q=%ff",
                "/claims?q=%00",
                "/claims?q=%ed%b0%80",
                "/claims?%ff=1",
                "/login?next=%zz",
                "/\u00ff",
                "/a b",
                "/desk/articles/%00"
            })
    void anAddressThatCannotBeReadIsABadRequest(String target) {
        String answer = RawRequest.get(portal().port(), target);

        assertThat(RawRequest.status(answer)).isEqualTo(400);
        assertThat(answer).contains("Content-Security-Policy", "nosniff").doesNotContain("Exception", "Jetty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: desk.test\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: desk.test\r\nBad\u0000Name: x\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: desk.test\r\nContent-Length: abc\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: desk.test\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /login HTTP/1.1\r\nHost: desk.test\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n"
            })
    void whatIsNoHttpIsAnsweredOrHungUpOn(String bytes) {
        int status = RawRequest.status(RawRequest.send(portal().port(), bytes));

        assertThat(status)
                .isNotEqualTo(500)
                .satisfiesAnyOf(
                        s -> assertThat(s).isBetween(400, 499),
                        s -> assertThat(s).isEqualTo(505),
                        s -> assertThat(s).isZero());
    }

    @Test
    void headersWithoutEndAreRefused() {
        String answer = RawRequest.lines(portal().port(), "GET /", "Cookie: " + "a".repeat(40_000));

        assertThat(RawRequest.status(answer)).isEqualTo(431);
        assertThat(RawRequest.status(RawRequest.get(portal().port(), "/" + "a".repeat(40_000))))
                .isEqualTo(414);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsRead() {
        // Not one byte of the body is sent, and yet there is an answer.
        String answer = RawRequest.lines(
                portal().port(),
                "POST /login",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 50000000");

        assertThat(RawRequest.status(answer)).isEqualTo(413);
        assertThat(answer).contains("That is too much at once");
    }

    @ParameterizedTest
    @CsvSource({"/login, 413, 30000000", "/nothing-here, 404, 3000000"})
    void whoeverIsStillSendingWhenTheAnswerComesCanReadIt(String path, int status, int body) {
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: desk.test",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body,
                "",
                "");

        String answer = RawRequest.sendingOn(portal().port(), head, body);

        assertThat(RawRequest.status(answer)).isEqualTo(status);
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsReadUpToTheLimit() {
        Visitor editor = signedIn(Role.EDITOR);
        byte[] tooMuch = new byte[(int) WebServer.LARGEST_BODY + 1];
        Reply reply = editor.send(editor.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tooMuch))));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.page().title()).contains("too much");
    }

    @Test
    void aCompressedBodyIsRefusedWhereverItIsSent() {
        assertThat(List.of("/login", "/nothing-here", "/desk/articles/new"))
                .allSatisfy(path -> assertThat(visitor()
                                .post(path, "\u001f\u008b", "Content-Encoding", "gzip")
                                .status())
                        .as(path)
                        .isEqualTo(415));
    }

    @Test
    void aBodyThatIsNoFormIsRefused() {
        Visitor editor = signedIn(Role.EDITOR);
        Reply reply = editor.send(editor.request("/account/password")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text()).contains("format that is not understood");
    }

    @Test
    void aFormThatIsGarbledIsAnsweredOnItsPage() {
        Visitor editor = visitor();
        String token = editor.csrf();

        assertThat(List.of("%", "%zz", "%ff%fe", "%00", "a%0", "&&&===", "=", "%ed%a0%80"))
                .allSatisfy(garbled -> assertThat(
                                editor.post("/login", "_csrf=" + token + "&email=" + garbled + "&password=" + garbled)
                                        .status())
                        .as(garbled)
                        .isIn(422, 429));
    }

    @Test
    void headIsAnsweredAsGetWithoutTheBody() {
        Visitor visitor = visitor();
        for (String path : List.of("/login", "/css/base.css", "/nothing-here", "/desk")) {
            Reply get = visitor.get(path);
            Reply head = visitor.send(visitor.request(path).method("HEAD", BodyPublishers.noBody()));

            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.header("Location")).isEqualTo(get.header("Location"));
        }
    }

    @Test
    void aMethodThatAPageDoesNotHaveIsNotAllowed() {
        Visitor admin = signedIn(Role.ADMIN);
        Map.of("PUT", "/login", "DELETE", "/admin/people/1", "PATCH", "/account", "POST", "/desk")
                .forEach((method, path) -> assertThat(
                                admin.send(admin.request(path).method(method, BodyPublishers.noBody()))
                                        .status())
                        .as(method + " " + path)
                        .isEqualTo(405));
    }

    @Test
    void traceAndInventedMethodsEchoNothing() {
        for (String method : List.of("TRACE", "TRACK", "DEBUG", "PROPFIND")) {
            String answer = RawRequest.lines(portal().port(), method + " /login", "X-Secret: heron");

            assertThat(RawRequest.status(answer)).as(method).isIn(404, 405, 501);
            assertThat(answer).doesNotContain("heron");
        }
    }

    @Test
    void nothingOutsideTheStaticFilesIsServed() {
        for (String target : List.of(
                "/css/../../pom.xml",
                "/css/..%2f..%2fpom.xml",
                "/%2e%2e/pom.xml",
                "/.git/config",
                "/css/",
                "/css",
                "/templates/error/error.html",
                "/WEB-INF/web.xml",
                "/logback.xml",
                "//etc/passwd")) {
            assertThat(RawRequest.status(RawRequest.get(portal().port(), target)))
                    .as(target)
                    .isIn(400, 404);
        }
    }

    @Test
    void everyAnswerCarriesTheGuardingHeaders() {
        for (String path : List.of("/login", "/css/base.css", "/nothing-here", "/healthz", "/desk")) {
            Reply reply = visitor().get(path);

            assertThat(reply.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(reply.header("Server")).isEmpty();
            assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }
}
