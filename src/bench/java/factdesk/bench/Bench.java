package factdesk.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the engine and prints a table of what was found beside what is promised; {@code mvn -q -Pbench test} runs
 * it.
 *
 * <p>Every benchmark runs in a Java machine of its own that is given one processor, so that the garbage is collected on
 * the same core, and has no more heap than the engine is promised to need.
 */
public final class Bench {
    private final PrintStream out;

    private Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws RunnerException {
        new Bench(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws RunnerException {
        out.printf(
                Locale.ROOT,
                "Measuring with Java %s; load of the machine before: %.1f on %d processors.%n",
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        RunResult article = only(measured("articles of 700 words", ArticleBenchmark.class));
        RunResult peer = only(measured("the same articles with OpenNLP", OpenNlpBenchmark.class));
        Collection<RunResult> longTexts = measured("100 KB and 1 MB of text", LongTextBenchmark.class);
        RunResult loading = only(measured("loading the models", LoadingBenchmark.class));
        new Report(article, peer, longTexts, loading).lines().forEach(out::println);
    }

    private Collection<RunResult> measured(String what, Class<?> benchmark) throws RunnerException {
        out.println("  " + what + " …");
        Options options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .jvmArgsAppend("-XX:ActiveProcessorCount=1", "-Xmx300m")
                .addProfiler(LiveHeap.class)
                .addProfiler(ProcessorShare.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }

    private static RunResult only(Collection<RunResult> results) {
        if (results.size() != 1) {
            throw new IllegalStateException("Expected one result, not " + results.size() + ".");
        }
        return results.iterator().next();
    }
}
