package factdesk.match;

import factdesk.account.Role;
import factdesk.article.ArticleVersion;
import factdesk.store.DatabaseAddress;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;

/**
 * How long it takes to find the pairs that a new article makes with 100,000 stored claims, on PostgreSQL. It prints the
 * plan of the search for candidates, and the median and the 99th percentile of the whole search. To run it:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=factdesk.match.ContradictionsBenchmark</pre>
 */
public final class ContradictionsBenchmark {

    private static final int CLAIMS = 100_000;
    private static final int FIGURES_OF_AN_ARTICLE = 20;
    private static final int WARM_UP = 50;
    private static final int RUNS = 200;

    /** The new article, whose figures are like those of the stored ones: what they measure is not noted yet. */
    private static final long NEW_ARTICLE = 900_000;

    private static final String THINGS = "array['trade','exports','price','population','jobs','rent','harvest','debt',"
            + "'wages','traffic','deaths','patients','pupils','steel','wheat','gas','power','visitors','sales','loans']";
    private static final String KINDS =
            "array['farm','factory','city','household','coastal','northern','retail','net'," + "'median','seasonal']";
    private static final String NAMES = "array['Orvany','Brele','Aldra','Kestrel','Dunmar','Corvo','Tessaly','Holm',"
            + "'Varga','Lindow','Marrow','Quill','Sorrel','Thane','Umber','Wessel','Yarrow','Zephan','Ister','Falk']";
    private static final String UNITS = "array['USD','USD','USD','%','%','person','person','t','km','EUR']";

    private ContradictionsBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws SQLException {
        DatabaseAddress address = TestDatabase.POSTGRESQL.fresh();
        try (RunningPortal portal = RunningPortal.on(address);
                Connection connection =
                        DriverManager.getConnection(address.url(), address.user(), address.password())) {
            fill(connection, portal.person(Role.EDITOR));
            explain(connection);
            measure(portal);
        }
    }

    private static void fill(Connection connection, long person) throws SQLException {
        int articles = CLAIMS / FIGURES_OF_AN_ARTICLE;
        String stored = "generate_series(0, " + (CLAIMS - 1) + ") n";
        String fresh = "generate_series(" + NEW_ARTICLE * FIGURES_OF_AN_ARTICLE + ", "
                + (NEW_ARTICLE * FIGURES_OF_AN_ARTICLE + FIGURES_OF_AN_ARTICLE - 1) + ") n";
        try (Statement sql = connection.createStatement()) {
            articles(sql, "generate_series(0, " + (articles - 1) + ") a", person);
            articles(sql, "generate_series(" + NEW_ARTICLE + ", " + NEW_ARTICLE + ") a", person);
            claims(sql, stored, person);
            claims(sql, fresh, person);
            sql.execute("insert into measure select f.id, f.unit, f.period, f.concept,"
                    + " lower(substr(substr(o.quote, 4), 1, 4)) from figure f join occurrence o on o.id = f.occurrence_id"
                    + " where f.id < " + CLAIMS);
            sql.execute("insert into measure_word select 1000000000 + figure_id * 2 + part, unit, period,"
                    + " split_part(words, ' ', part), figure_id from measure, generate_series(1, 2) part");
            // As a database in use does by itself.
            sql.execute("vacuum analyze");
        }
    }

    private static void articles(Statement sql, String numbers, long person) throws SQLException {
        sql.execute("insert into article select a, 'Article ' || a, 'The Courier', '', '', date '2026-01-01', " + person
                + ", now(), 0 from " + numbers);
        sql.execute(
                "insert into article_version (id, article_id, number, text, sha256, created_at) select a, a, 1, 'Text ' || a, md5(a::text), now() from "
                        + numbers);
    }

    /** Spread over twenty things of ten kinds in twenty places and ten years, some far more often than others. */
    private static void claims(Statement sql, String numbers, long person) throws SQLException {
        sql.execute(
                "insert into claim (id, kind, headline, finding, attribution_finding, work_state, worth, created_by,"
                        + " created_at, changed_by, changed_at, version) select n, 'NUMERIC', 'Claim ' || n, '',"
                        + " 'NOT_ATTRIBUTED', 'NEW', 0.5, " + person + ", now(), " + person + ", now(), 0 from "
                        + numbers);
        sql.execute("insert into occurrence (id, claim_id, article_version_id, start_at, end_at, quote, prefix, suffix,"
                + " why) select n, n, n / " + FIGURES_OF_AN_ARTICLE + ", 0, 9, 'in ' || (" + NAMES
                + ")[1 + n * 7 % 20] || ' it reached ' || n, '', '', '' from " + numbers);
        sql.execute(
                "insert into figure (id, occurrence_id, position, start_at, end_at, surface, amount, unit, unit_name,"
                        + " change_kind, concept, period, role, version) select n, n, 0, 0, 9, n || ' units', 100 + n % 1000, ("
                        + UNITS + ")[1 + n / 7 % 10], 'unit', 'EXACT', (" + KINDS
                        + ")[1 + (n % 97) * (n % 11) % 10] || ' ' || ("
                        + THINGS + ")[1 + (n % 89) * (n % 13) % 20], (2016 + n % 10)::text, 'LEVEL', 0 from "
                        + numbers);
    }

    private static void explain(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet plan = sql.executeQuery("explain (analyze, costs off) select figure_id from measure_word"
                        + " where unit = 'USD' and period = '2016' and word in ('farm', 'trade') group by figure_id"
                        + " order by count(*) desc, figure_id desc fetch first 100 rows only")) {
            while (plan.next()) {
                System.out.println("  " + plan.getString(1));
            }
        }
    }

    private static void measure(RunningPortal portal) {
        long[] nanos = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            Found found = search(portal);
            if (i >= 0) {
                nanos[i] = found.nanos();
            } else if (i == -1) {
                System.out.println(found.pairs() + " pairs found");
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "pairs for an article with %d figures among %d claims: median %.1f ms, 99th percentile %.1f ms%n",
                FIGURES_OF_AN_ARTICLE, CLAIMS, nanos[RUNS / 2] / 1e6, nanos[RUNS * 99 / 100] / 1e6);
    }

    /** One search, whose pairs are thrown away again. */
    private static Found search(RunningPortal portal) {
        try {
            portal.database().writing(session -> {
                ArticleVersion version = session.get(ArticleVersion.class, NEW_ARTICLE);
                long start = System.nanoTime();
                new FindContradictions(session, Instant.now()).in(version);
                long took = System.nanoTime() - start;
                throw new Found(took, new MatchQueries_(session).count(Arrays.asList(Contradiction.State.values())));
            });
        } catch (Found found) {
            return found;
        }
        throw new IllegalStateException("a search that ends without a result");
    }

    /** Carries the result out of a transaction that must leave nothing behind. */
    private static final class Found extends RuntimeException {

        private final long nanos;
        private final long pairs;

        private Found(long nanos, long pairs) {
            super("found", null, false, false);
            this.nanos = nanos;
            this.pairs = pairs;
        }

        long nanos() {
            return nanos;
        }

        long pairs() {
            return pairs;
        }
    }
}
