package io.assay.bench.track.why;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/// What a flight recording says of the threads that run the benchmark, warm-up left out.
///
/// @param samples of their stacks
/// @param methods share of the samples in which a method was on top
/// @param allocated share of the sampled bytes by class
record Hot(int samples, Map<String, Double> methods, Map<String, Double> allocated) {
    private static final String WORKER = "-jmh-worker-";

    /// The share of the recording that is left out.
    private static final double WARMUP = 0.5;

    static Hot read(Path recording) throws IOException {
        List<RecordedEvent> samples = new ArrayList<>();
        List<RecordedEvent> allocations = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            switch (event.getEventType().getName()) {
                case "jdk.ExecutionSample" ->
                        keep(event, event.getThread("sampledThread"), samples);
                case "jdk.ObjectAllocationSample" ->
                        keep(event, event.getThread("eventThread"), allocations);
                default -> {}
            }
        }
        Instant from = warm(samples);
        Map<String, Double> methods = new HashMap<>();
        int count = 0;
        for (RecordedEvent event : samples) {
            Optional<String> top =
                    event.getStartTime().isBefore(from) ? Optional.empty() : top(event);
            top.ifPresent(name -> methods.merge(name, 1.0, Double::sum));
            count += top.isPresent() ? 1 : 0;
        }
        Map<String, Double> bytes = new HashMap<>();
        for (RecordedEvent event : allocations) {
            RecordedClass type = event.getValue("objectClass");
            if (!event.getStartTime().isBefore(from)) {
                bytes.merge(type.getName(), (double) event.getLong("weight"), Double::sum);
            }
        }
        return new Hot(count, shares(methods), shares(bytes));
    }

    private static void keep(RecordedEvent event, RecordedThread thread, List<RecordedEvent> into) {
        String name = thread == null ? null : thread.getJavaName();
        if (name != null && name.contains(WORKER)) {
            into.add(event);
        }
    }

    private static Instant warm(List<RecordedEvent> samples) {
        if (samples.isEmpty()) {
            return Instant.MIN;
        }
        List<Instant> times = samples.stream().map(RecordedEvent::getStartTime).sorted().toList();
        Duration all = Duration.between(times.getFirst(), times.getLast());
        return times.getFirst().plusMillis((long) (WARMUP * all.toMillis()));
    }

    private static Optional<String> top(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null || trace.getFrames().isEmpty()) {
            return Optional.empty();
        }
        RecordedFrame frame = trace.getFrames().getFirst();
        return Optional.of(
                Methods.name(frame.getMethod().getType().getName(), frame.getMethod().getName()));
    }

    private static Map<String, Double> shares(Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((name, weight) -> weight / sum);
        return weights;
    }
}
