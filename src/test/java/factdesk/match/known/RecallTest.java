package factdesk.match.known;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.extract.Extractor;
import factdesk.store.DatabaseAddress;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim that another article words differently is found among those that are known. */
class RecallTest {

    private static final int CROWD = 2000;
    private static final int SHOWN = 5;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofAHundredParaphrasesNinetyAreAmongTheFirstFive(TestDatabase kind) throws SQLException {
        DatabaseAddress address = kind.fresh();
        try (RunningPortal portal = RunningPortal.on(address)) {
            long person = portal.person(Role.EDITOR);
            List<Paraphrases.Pair> pairs = Paraphrases.bring(portal, Extractor.load(), person);
            List<Long> crowd = Crowd.store(address, CROWD, person);
            portal.database().writing(session -> new IndexClaims(session).again(crowd));
            portal.database().writing(session -> new CountTerms(session).count());

            List<String> missed = pairs.stream()
                    .filter(pair -> !found(portal, pair))
                    .map(Paraphrases.Pair::otherWords)
                    .toList();

            assertThat(missed).hasSizeLessThanOrEqualTo(pairs.size() / 10);
        }
    }

    @Test
    void allClaimsOfAnArticleAreLookedUpWithAsManyQuestionsAsOne() throws SQLException {
        DatabaseAddress address = TestDatabase.H2.fresh();
        try (RunningPortal portal = RunningPortal.on(address)) {
            List<Long> crowd = Crowd.store(address, 100, portal.person(Role.EDITOR));
            new KnownIndex(portal.database(), portal.clock()).read(() -> false);

            assertThat(questions(portal, crowd.subList(0, 20))).isEqualTo(questions(portal, crowd.subList(0, 1)));
        }
    }

    private static long questions(RunningPortal portal, List<Long> claims) {
        long before = portal.database().statistics().getPrepareStatementCount();
        portal.database().read(session -> new KnownClaims(session).like(claims, SHOWN));
        return portal.database().statistics().getPrepareStatementCount() - before;
    }

    private static boolean found(RunningPortal portal, Paraphrases.Pair pair) {
        return portal
                .database()
                .read(session -> new KnownClaims(session).like(List.of(pair.again()), SHOWN))
                .getOrDefault(pair.again(), List.of())
                .stream()
                .anyMatch(match -> match.knownId() == pair.known());
    }
}
