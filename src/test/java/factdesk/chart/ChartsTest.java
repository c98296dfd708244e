package factdesk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers of any size and sign have a place on the paper. */
class ChartsTest {

    private static final List<BigDecimal> STRANGE = Stream.of(
                    "0", "1", "-1", "0.1", "1e-60", "-3.5", "240100000000", "9".repeat(400), "-" + "9".repeat(400))
            .map(BigDecimal::new)
            .toList();

    private static Charts.Value value(BigDecimal number) {
        return new Charts.Value("It", number, "words");
    }

    private static double percent(String place) {
        assertThat(place).matches("[0-9]+\\.[0-9]{3}%");
        return Double.parseDouble(place.replace("%", ""));
    }

    private static void assertWithin(Chart chart) {
        for (Chart.Row row : chart.rows()) {
            for (Chart.Stretch stretch :
                    Stream.of(row.bar(), row.reach()).filter(s -> s != null).toList()) {
                assertThat(percent(stretch.x()) + percent(stretch.width())).isBetween(0.0, 100.01);
            }
            if (row.point() != null) {
                assertThat(percent(row.point())).isBetween(0.0, 100.0);
            }
        }
    }

    @Test
    void everyPairOfNumbersCanBeCompared() {
        for (BigDecimal one : STRANGE) {
            for (BigDecimal other : STRANGE) {
                assertWithin(Charts.comparison(value(one), one, one, value(other), "text"));
                assertWithin(Charts.comparison(value(one), null, one, value(other), "text"));
                assertWithin(Charts.comparison(value(one), one, null, value(other), "text"));
                assertWithin(Charts.comparison(value(one), null, null, value(other), "text"));
                assertWithin(Charts.change(value(one), value(other), "text"));
            }
        }
    }

    @Test
    void theIntervalSurroundsWhatIsClaimedAndTheLargerStandsFurtherRight() {
        Chart chart = Charts.comparison(
                value(new BigDecimal("240.1")),
                new BigDecimal("240.05"),
                new BigDecimal("240.15"),
                value(new BigDecimal("237.9")),
                "text");
        Chart.Row claimed = chart.rows().get(0);
        Chart.Row official = chart.rows().get(1);

        assertThat(percent(claimed.point()))
                .isBetween(
                        percent(claimed.reach().x()),
                        percent(claimed.reach().x()) + percent(claimed.reach().width()))
                .isGreaterThan(percent(official.point()));
        assertThat(claimed.isDiamond()).isFalse();
        assertThat(official.isDiamond()).isTrue();
    }

    @Test
    void anOpenEndReachesTheEdge() {
        Chart chart = Charts.comparison(value(BigDecimal.TEN), BigDecimal.TEN, null, value(BigDecimal.ONE), "text");
        Chart.Stretch band = chart.rows().get(0).reach();

        assertThat(percent(band.x()) + percent(band.width())).isEqualTo(100.0);
    }

    @Test
    void barsStartAtZeroAndAreInProportion() {
        Chart chart = Charts.change(value(BigDecimal.valueOf(50)), value(BigDecimal.valueOf(200)), "text");

        assertThat(chart.zero()).isNull();
        assertThat(chart.rows().get(0).bar()).isEqualTo(new Chart.Stretch("0.000%", "25.000%"));
        assertThat(chart.rows().get(1).bar()).isEqualTo(new Chart.Stretch("0.000%", "100.000%"));
    }

    @Test
    void whatIsBelowZeroStandsToTheLeftOfIt() {
        Chart chart = Charts.change(value(BigDecimal.valueOf(-50)), value(BigDecimal.valueOf(150)), "text");

        assertThat(chart.zero()).isEqualTo("25.000%");
        assertThat(chart.rows().get(0).bar()).isEqualTo(new Chart.Stretch("0.000%", "25.000%"));
        assertThat(chart.rows().get(1).bar()).isEqualTo(new Chart.Stretch("25.000%", "75.000%"));
    }

    @Test
    void aShareIsAPartOfTheWhole() {
        assertThat(Charts.share(value(BigDecimal.valueOf(12)), "text")
                        .rows()
                        .get(0)
                        .bar())
                .isEqualTo(new Chart.Stretch("0.000%", "12.000%"));
        assertThat(Charts.isPart(new BigDecimal("100.1"))).isFalse();
        assertThat(Charts.isPart(new BigDecimal("-0.1"))).isFalse();
        assertThatThrownBy(() -> Charts.share(value(BigDecimal.valueOf(101)), "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
