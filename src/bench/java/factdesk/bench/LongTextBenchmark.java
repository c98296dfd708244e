package factdesk.bench;

import factdesk.extract.Extraction;
import factdesk.extract.Extractor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of the whole engine grows with the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 7)
@Measurement(iterations = 2, time = 10)
public class LongTextBenchmark {
    @Param({"100000", "1000000"})
    private int characters;

    private Extractor extractor;
    private String text;

    @Setup
    public void load() {
        extractor = Extractor.load();
        text = new Texts(characters).ofLength(characters);
    }

    @Benchmark
    public Extraction read() {
        return extractor.extract(text);
    }
}
