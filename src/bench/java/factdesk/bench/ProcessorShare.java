package factdesk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** The processor time that an iteration got, as a share of the time it took: below 1, others used the machine too. */
public final class ProcessorShare implements InternalProfiler {
    static final String NAME = "processor.share";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long processorTimeBefore;
    private long timeBefore;

    @Override
    public String getDescription() {
        return "Share of a processor that was had";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        processorTimeBefore = system.getProcessCpuTime();
        timeBefore = System.nanoTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double processorTime = system.getProcessCpuTime() - processorTimeBefore;
        double time = System.nanoTime() - timeBefore;
        return List.of(new ScalarResult(NAME, processorTime / time, "", AggregationPolicy.AVG));
    }
}
