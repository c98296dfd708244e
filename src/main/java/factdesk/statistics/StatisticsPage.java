package factdesk.statistics;

import factdesk.chart.Chart;
import factdesk.chart.Charts;
import java.math.BigDecimal;
import java.util.List;

/** The statistics with their pictures; each picture stands beside the same figures as a table. */
record StatisticsPage(Period period, DeskStatistics counted) {

    public Period[] periods() {
        return Period.values();
    }

    public Chart openChart() {
        OpenClaims all = counted.allOpen();
        return chart(
                "Open claims by age",
                List.of(
                        new Counted("Up to a day", all.day()),
                        new Counted("Up to a week", all.week()),
                        new Counted("Up to a month", all.month()),
                        new Counted("Older", all.older())));
    }

    public Chart stepChart() {
        return chart("Published by " + period.step(), counted.steps());
    }

    public Chart verdictChart() {
        return chart("Published by verdict", counted.verdicts());
    }

    private static Chart chart(String text, List<Counted> lines) {
        return Charts.bars(
                lines.stream()
                        .map(line -> new Charts.Value(
                                line.label(), BigDecimal.valueOf(line.count()), Long.toString(line.count())))
                        .toList(),
                text + "; the table beside it has the same figures");
    }
}
