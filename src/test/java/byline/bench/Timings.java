package byline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Durations of one thing done many times: by the clock, and in processor time of the whole process, which other load
/// on
/// the machine hardly touches.
final class Timings {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void time(Runnable work) {
        long start = System.nanoTime();
        long processorStart = SYSTEM.getProcessCpuTime();
        work.run();
        clock.add((System.nanoTime() - start) / 1e6);
        processor.add((SYSTEM.getProcessCpuTime() - processorStart) / 1e6);
    }

    /// Milliseconds by the clock.
    double median() {
        return percentile(clock, 50);
    }

    /// Milliseconds of processor time.
    double processorMedian() {
        return percentile(processor, 50);
    }

    @Override
    public String toString() {
        return "%d times, %s; processor %s".formatted(clock.size(), told(clock), told(processor));
    }

    private static String told(List<Double> times) {
        return String.format(Locale.ROOT, "median %.1f ms, p95 %.1f ms", percentile(times, 50), percentile(times, 95));
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
