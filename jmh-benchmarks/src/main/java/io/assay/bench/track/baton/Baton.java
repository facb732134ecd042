package io.assay.bench.track.baton;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/// The part of the baton inside a measured JVM: a profiler that lets an iteration begin when this side has
/// the token, and hands it back with what the iteration found.
///
/// Setup that JMH runs with the first iteration happens under the token too.
public final class Baton implements InternalProfiler {
    private final String side;
    private final int port;
    private Socket socket;
    private BufferedReader in;
    private ThreadTimes before;

    /// @param options the side and the relay's port, such as `BASE@40123`
    public Baton(String options) {
        int at = options.indexOf('@');
        side = options.substring(0, at);
        port = Integer.parseInt(options.substring(at + 1));
    }

    @Override
    public String getDescription() {
        return "takes turns with another JVM";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        try {
            connect();
            if (!"go".equals(in.readLine())) {
                throw new IllegalStateException("the relay is gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        before = ThreadTimes.now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        // After a failure JMH is about to say why; there is nothing to hand on.
        if (!result.getRawPrimaryResults().isEmpty()) {
            say(slice(result).line());
        }
        return List.of();
    }

    /// JMH makes a profiler in its parent JVM as well, to see whether it could.
    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            say(side + " " + Vm.here().line());
        }
    }

    private void say(String line) {
        try {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Slice slice(IterationResult result) {
        ThreadTimes after = ThreadTimes.now();
        double cpu = ThreadTimes.between(before.workers(), after.workers());
        double others = ThreadTimes.between(before.others(), after.others());
        return new Slice(
                result.getPrimaryResult().getScore(),
                cpu / result.getMetadata().getAllOps(),
                others / Math.max(cpu, 1),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                collectors(GarbageCollectorMXBean::getCollectionCount),
                collectors(GarbageCollectorMXBean::getCollectionTime),
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
    }

    private static long collectors(ToLongFunction<GarbageCollectorMXBean> what) {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(what).sum();
    }
}
