package factdesk.match.known;

import factdesk.account.Role;
import factdesk.extract.Extractor;
import factdesk.store.DatabaseAddress;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well and how fast a claim is found again among 20,000, on both databases. To run it:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=factdesk.match.known.KnownClaimsBenchmark</pre>
 */
public final class KnownClaimsBenchmark {

    private static final int CLAIMS = 20_000;
    private static final int SHOWN = 5;
    private static final int ROUNDS = 6;
    private static final int ARTICLE = 20;

    private KnownClaimsBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws SQLException {
        Extractor engine = Extractor.load();
        for (TestDatabase kind : TestDatabase.values()) {
            DatabaseAddress address = kind.fresh();
            try (RunningPortal portal = RunningPortal.on(address)) {
                System.out.println(kind);
                run(portal, address, engine);
            }
        }
    }

    private static void run(RunningPortal portal, DatabaseAddress address, Extractor engine) throws SQLException {
        long person = portal.person(Role.EDITOR);
        List<Paraphrases.Pair> pairs = Paraphrases.bring(portal, engine, person);
        List<Long> crowd = Crowd.store(address, CLAIMS, person);
        long start = System.nanoTime();
        for (List<Long> chunk : Crowd.chunks(crowd)) {
            portal.database().writing(session -> new IndexClaims(session).again(chunk));
        }
        System.out.printf("  indexed %d claims in %.1f s%n", CLAIMS, (System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        portal.database().writing(session -> new CountTerms(session).count());
        System.out.printf("  counted the terms in %.2f s%n", (System.nanoTime() - start) / 1e9);
        analyse(address);
        recall(portal, pairs);
        scores(portal, pairs);
        List<Long> questions = new ArrayList<>(crowd.subList(0, 100));
        pairs.forEach(pair -> questions.add(pair.again()));
        time(portal, "one claim", questions.stream().map(List::of).toList());
        List<List<Long>> articles = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            articles.add(crowd.subList(i * ARTICLE, (i + 1) * ARTICLE));
        }
        time(portal, "an article's " + ARTICLE + " claims", articles);
    }

    /** As a database in use does by itself. */
    private static void analyse(DatabaseAddress address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement sql = connection.createStatement()) {
            sql.execute(address.url().startsWith("jdbc:postgresql") ? "vacuum analyze" : "analyze");
        }
    }

    private static void recall(RunningPortal portal, List<Paraphrases.Pair> pairs) {
        int figures = 0;
        int said = 0;
        int first = 0;
        for (Paraphrases.Pair pair : pairs) {
            List<Match> found = like(portal, List.of(pair.again()));
            boolean hit = found.stream().anyMatch(match -> match.knownId() == pair.known());
            first += !found.isEmpty() && found.get(0).knownId() == pair.known() ? 1 : 0;
            figures += hit && pair.figures() ? 1 : 0;
            said += hit && !pair.figures() ? 1 : 0;
            if (!hit) {
                System.out.println("  missed: " + pair.otherWords());
            }
        }
        System.out.printf(
                "  recall at %d: %d of %d (figures %d, sayings %d); first %d%n",
                SHOWN, figures + said, pairs.size(), figures, said, first);
    }

    /** How the scores of pairs lie beside those of the likest claims that say something else. */
    private static void scores(RunningPortal portal, List<Paraphrases.Pair> pairs) {
        System.out.printf(
                "  scores of pairs %s; of the best others %s%n",
                deciles(best(portal, pairs, true)), deciles(best(portal, pairs, false)));
    }

    private static double[] best(RunningPortal portal, List<Paraphrases.Pair> pairs, boolean same) {
        return pairs.stream()
                .mapToDouble(pair -> like(portal, List.of(pair.again())).stream()
                        .filter(match -> same == (match.knownId() == pair.known()))
                        .mapToDouble(Match::score)
                        .findFirst()
                        .orElse(0))
                .sorted()
                .toArray();
    }

    private static String deciles(double[] sorted) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= 10; i++) {
            line.append(String.format("%.2f ", sorted[Math.min(sorted.length - 1, i * sorted.length / 10)]));
        }
        return line.toString();
    }

    private static List<Match> like(RunningPortal portal, List<Long> claims) {
        return portal.database()
                .read(session -> new KnownClaims(session).like(claims, SHOWN))
                .getOrDefault(claims.get(0), List.of());
    }

    private static void time(RunningPortal portal, String what, List<List<Long>> questions) {
        long[] nanos = new long[questions.size() * ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                long start = System.nanoTime();
                like(portal, questions.get(i));
                if (round >= 0) {
                    nanos[round * questions.size() + i] = System.nanoTime() - start;
                }
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "  %s among %d: median %.1f ms, 99th percentile %.1f ms%n",
                what, CLAIMS, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }
}
