package factdesk.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** The heap that is still in use once the garbage of an iteration has been collected; the most of all iterations. */
public final class LiveHeap implements InternalProfiler {
    static final String NAME = "heap.live";

    private static final double BYTES_IN_A_MEGABYTE = 1e6;

    @Override
    public String getDescription() {
        return "Heap in use after a full collection";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return List.of(new ScalarResult(NAME, used / BYTES_IN_A_MEGABYTE, "MB", AggregationPolicy.MAX));
    }
}
