package factdesk.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What was measured, as a table: a line each, with the floor it has to meet where one is promised. */
final class Report {
    private static final double CORENLP_WORDS_A_SECOND = 200;

    private final RunResult article;
    private final RunResult peer;
    private final Collection<RunResult> longTexts;
    private final RunResult loading;

    Report(RunResult article, RunResult peer, Collection<RunResult> longTexts, RunResult loading) {
        this.article = article;
        this.peer = peer;
        this.longTexts = longTexts;
        this.loading = loading;
    }

    List<String> lines() {
        double words = wordsASecond(article);
        double p99 = times(article).getPercentile(99);
        double load = times(loading).getMean();
        double growth = median(1_000_000) / median(100_000);
        return List.of(
                line("", "measured", "floor", ""),
                line("words a second, whole engine, one core", "%,.0f", words, ">= 30,000", words >= 30_000),
                line("  a second of processor time", "%,.0f", wordsAProcessorSecond(article)),
                line("article of 700 words, mean", "%.1f ms", times(article).getMean()),
                line("article of 700 words, 99th percentile", "%.1f ms", p99, "< 40 ms", p99 < 40),
                line("live heap after loading and reading 1 MB", "%.0f MB", heap(), "<= 300 MB", heap() <= 300),
                line("loading models and tables", "%.0f ms", load, "< 1,000 ms", load < 1_000),
                line("100 KB of text, median", "%,.0f ms", median(100_000)),
                line("1 MB of text, median", "%,.0f ms", median(1_000_000)),
                line("  time for ten times the text", "%.1f x", growth, "<= 12 x", growth <= 12),
                line("Apache OpenNLP up to parts of speech, words a second", "%,.0f", wordsASecond(peer)),
                line("  a second of processor time", "%,.0f", wordsAProcessorSecond(peer)),
                line("  speed of the whole engine, of processor time", "%.2f x", speedAgainstPeer()),
                line("Stanford CoreNLP 4.5.10 (published, not run here)", "%,.0f", CORENLP_WORDS_A_SECOND),
                line("  speed of the whole engine against it", "%.0f x", words / CORENLP_WORDS_A_SECOND));
    }

    private static String line(String what, String format, double value) {
        return line(what, String.format(Locale.ROOT, format, value), "", "");
    }

    private static String line(String what, String format, double value, String floor, boolean met) {
        return line(what, String.format(Locale.ROOT, format, value), floor, met ? "met" : "NOT MET");
    }

    private static String line(String what, String value, String floor, String met) {
        return String.format(Locale.ROOT, "%-54s %10s  %-11s %s", what, value, floor, met)
                .stripTrailing();
    }

    private static double wordsASecond(RunResult reading) {
        return Articles.WORDS * 1_000 / times(reading).getMean();
    }

    /** Compares what ran one after the other, although others may have used the machine more during one of them. */
    private double speedAgainstPeer() {
        return wordsAProcessorSecond(article) / wordsAProcessorSecond(peer);
    }

    private static double wordsAProcessorSecond(RunResult reading) {
        return wordsASecond(reading) / profiled(reading, ProcessorShare.NAME);
    }

    private double heap() {
        return Stream.concat(Stream.of(article), longTexts.stream())
                .mapToDouble(result -> profiled(result, LiveHeap.NAME))
                .max()
                .orElseThrow();
    }

    private double median(int characters) {
        return longTexts.stream()
                .filter(result -> result.getParams().getParam("characters").equals(Integer.toString(characters)))
                .findFirst()
                .map(result -> times(result).getPercentile(50))
                .orElseThrow();
    }

    private static double profiled(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }

    private static Statistics times(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }
}
