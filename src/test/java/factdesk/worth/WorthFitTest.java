package factdesk.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factdesk.extract.claim.WorthFeature;
import factdesk.extract.claim.WorthWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom's decisions move the weights of what is worth checking. */
class WorthFitTest {

    private static final WorthWeights SHIPPED = WorthWeights.shipped();

    private static List<Decision> decisions(int count, Set<WorthFeature> features, boolean kept) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            decisions.add(new Decision(features, kept));
        }
        return decisions;
    }

    /** A newsroom that checks forecasts and leaves money alone. */
    private static List<Decision> contrary() {
        List<Decision> decisions = decisions(80, Set.of(WorthFeature.FORECAST), true);
        decisions.addAll(decisions(80, Set.of(WorthFeature.MONEY, WorthFeature.FIGURE), false));
        return decisions;
    }

    @Test
    void whatTheNewsroomKeepsGetsWorthMoreAndWhatItSetsAsideLess() {
        WorthWeights fitted = WorthFit.fit(SHIPPED, contrary());

        assertThat(fitted.of(WorthFeature.FORECAST)).isGreaterThan(SHIPPED.of(WorthFeature.FORECAST) + 1);
        assertThat(fitted.of(WorthFeature.MONEY)).isLessThan(SHIPPED.of(WorthFeature.MONEY));
        assertThat(fitted.score(Set.of(WorthFeature.FORECAST))).isGreaterThan(0.8);
        assertThat(fitted.score(Set.of(WorthFeature.MONEY, WorthFeature.FIGURE)))
                .isLessThan(0.2);
    }

    @Test
    void whatWasNeverDecidedOnStaysAsItIs() {
        WorthWeights fitted = WorthFit.fit(SHIPPED, contrary());

        assertThat(fitted.of(WorthFeature.QUESTION)).isEqualTo(SHIPPED.of(WorthFeature.QUESTION));
    }

    @Test
    void oneOddDecisionMovesAFeatureALittle() {
        List<Decision> decisions = contrary();
        decisions.add(new Decision(Set.of(WorthFeature.PEOPLE), false));

        double moved = WorthFit.fit(SHIPPED, decisions).of(WorthFeature.PEOPLE) - SHIPPED.of(WorthFeature.PEOPLE);

        assertThat(moved).isBetween(-1.0, 0.0);
    }

    @Test
    void decisionsThatAgreeWithTheWeightsOnAverageLeaveThemWhereTheyAre() {
        double worth = SHIPPED.score(Set.of(WorthFeature.FIGURE, WorthFeature.PAST));
        int kept = (int) Math.round(1000 * worth);
        List<Decision> decisions = decisions(kept, Set.of(WorthFeature.FIGURE, WorthFeature.PAST), true);
        decisions.addAll(decisions(1000 - kept, Set.of(WorthFeature.FIGURE, WorthFeature.PAST), false));

        assertThat(WorthFit.fit(SHIPPED, decisions).of(WorthFeature.FIGURE))
                .isBetween(SHIPPED.of(WorthFeature.FIGURE) - 0.01, SHIPPED.of(WorthFeature.FIGURE) + 0.01);
    }

    @Test
    void everyKindOfNewsroomGetsFiniteWeights() {
        List<Decision> decisions = decisions(20, Set.of(), true);
        decisions.addAll(decisions(5000, Set.of(WorthFeature.values()), false));

        WorthWeights fitted = WorthFit.fit(SHIPPED, decisions);

        assertThat(fitted.weights().values()).allMatch(Double::isFinite);
    }

    @Test
    void tooFewDecisionsAreToldWithTheirNumbers() {
        List<Decision> decisions = decisions(90, Set.of(), true);
        decisions.addAll(decisions(19, Set.of(), false));

        assertThatThrownBy(() -> WorthFit.fit(SHIPPED, decisions))
                .hasMessageContaining("109 decisions (90 claims kept, 19 set aside")
                .hasMessageContaining("needs 100");
        assertThatThrownBy(() -> WorthFit.fit(SHIPPED, List.of())).hasMessageContaining("0 decisions");
    }

    @Test
    void theSameDecisionsGiveTheSameFileAndItIsReadBack(@TempDir Path folder) throws IOException {
        WorthFit.fit(SHIPPED, contrary()).write(folder.resolve("one"), "One");
        WorthFit.fit(SHIPPED, contrary()).write(folder.resolve("two"), "One");

        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
        assertThat(WorthWeights.read(folder.resolve("one")).of(WorthFeature.FORECAST))
                .isCloseTo(
                        WorthFit.fit(SHIPPED, contrary()).of(WorthFeature.FORECAST),
                        org.assertj.core.data.Offset.offset(0.0001));
    }

    @Test
    void aFileThatHoldsNoWeightsIsToldByItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("weights");
        for (String text :
                List.of("", "BASE", "BASE x", "BASE 1", "BASE 1\nFIGURE 1\nKING 2", "BASE NaN", "BASE 1 2")) {
            Files.writeString(file, text);

            assertThatThrownBy(() -> WorthWeights.read(file))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(file.toString());
        }
        assertThatThrownBy(() -> WorthWeights.read(folder.resolve("none"))).hasMessageContaining("cannot be read");
        Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        assertThatThrownBy(() -> WorthWeights.read(file)).hasMessageContaining("cannot be read");
    }
}
