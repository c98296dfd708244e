package factdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditLogTest extends PortalTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Visitor admin;
    private String mark;

    @BeforeEach
    void anAdministrator() {
        admin = signedIn(Role.ADMIN);
        mark = "mark" + COUNTER.incrementAndGet() + "x";
    }

    @Test
    void deedsAreFoundByPersonDeedSubjectWordsAndDay() {
        long editor = portal().person(Role.EDITOR);
        note(editor, "claim.publish", "claim", 7L, "Ana published the Harbour " + mark);
        portal().clock().advance(Duration.ofDays(3));
        note(null, "sign-in.fail", "person", null, "Failed 100% " + mark);
        admin = signedIn(Role.ADMIN);

        assertThat(rows("words=" + mark)).hasSize(2);
        assertThat(rows("words=harbour+" + mark)).singleElement().asString().contains("Harbour", "claim 7");
        assertThat(rows("words=100%25+" + mark)).hasSize(1);
        assertThat(rows("words=1%25%25+" + mark)).isEmpty();
        assertThat(rows("person=" + editor + "&words=" + mark)).hasSize(1);
        assertThat(rows("action=claim.publish&words=" + mark)).hasSize(1);
        assertThat(rows("action=claim&words=" + mark)).hasSize(1);
        assertThat(rows("action=clai&words=" + mark)).isEmpty();
        assertThat(rows("subject=claim&id=7&words=" + mark)).hasSize(1);
        String today = portal().clock().instant().toString().substring(0, 10);
        assertThat(rows("from=" + today + "&words=" + mark)).hasSize(1);
        assertThat(rows("to=" + today + "&words=" + mark)).hasSize(2);
        assertThat(rows("from=nonsense&person=x&id=-1&after=x_y&words=" + mark)).hasSize(2);
    }

    @Test
    void everyDeedStandsOnOnePageEvenWhereManyHappenedAtOnce() {
        for (int i = 0; i < 120; i++) {
            note(null, "test.deed", "test", null, mark + " deed " + i + ".");
        }
        List<String> seen = new ArrayList<>();
        String address = "/admin/audit?words=" + mark;
        int pages = 0;
        while (!address.isEmpty()) {
            Reply page = admin.get(address);
            seen.addAll(page.page().select("tbody tr").eachText());
            address = page.page().select("a[rel=next]").attr("href");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(seen.get(0)).contains("deed 119.");
    }

    @Test
    void aPageAsksTheDatabaseForTwoThingsHoweverManyDeedsItShows() {
        long few = statements("words=" + mark);
        for (int i = 0; i < 20; i++) {
            note(portal().person(Role.EDITOR), "test.deed", "test", null, mark + " again");
        }
        assertThat(statements("words=" + mark)).isEqualTo(few);
    }

    @Test
    void theExportHoldsAllThatFitsAndNothingThatASpreadsheetRuns() {
        note(null, "test.deed", "test", null, "=HYPERLINK(\"https://evil.example\") " + mark);
        note(null, "test.deed", "test", 3L, "Two \"quoted\" words, " + mark);

        Reply csv = admin.get("/admin/audit.csv?action=test&words=" + mark);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("audit.csv");
        assertThat(csv.body().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"https://evil.example\"\") " + mark + "\""))
                .anyMatch(line -> line.contains("\"Two \"\"quoted\"\" words, " + mark + "\""));
        Reply jsonl = admin.get("/admin/audit.jsonl?action=test&words=" + mark);
        assertThat(jsonl.body().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"what\":\"=HYPERLINK(\\\"https://evil.example\\\") " + mark + "\""));
        assertThat(rows("action=audit.export&words=" + mark)).hasSize(2);
    }

    @Test
    void notEvenTheDatabaseLetsAnybodyChangeWhatWasWrittenDown() {
        note(null, "test.deed", "test", null, mark);
        for (String sql : List.of(
                "update audit_event set summary = 'another story' where summary = '" + mark + "'",
                "delete from audit_event where summary = '" + mark + "'")) {
            assertThatThrownBy(() -> portal().database()
                            .writing(session ->
                                    session.createNativeMutationQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasStackTraceContaining("only ever added to");
        }
        assertThat(rows("words=" + mark)).hasSize(1);
    }

    private static void note(Long person, String action, String subject, Long id, String summary) {
        portal().database()
                .writing(session -> new Audit(portal().clock()).record(session, person, action, subject, id, summary));
    }

    private List<String> rows(String query) {
        Reply page = admin.get("/admin/audit?" + query);
        assertThat(page.status()).isEqualTo(200);
        return page.page().select("tbody tr").eachText();
    }

    private long statements(String query) {
        long before = portal().database().statistics().getPrepareStatementCount();
        admin.get("/admin/audit?" + query);
        return portal().database().statistics().getPrepareStatementCount() - before;
    }
}
