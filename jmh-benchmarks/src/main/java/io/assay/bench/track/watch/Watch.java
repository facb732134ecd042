package io.assay.bench.track.watch;

import java.io.File;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.ExternalProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;

/// Lets the measured JVM record where it spends its time and what its compiler does. JMH adds these flags to
/// those that the benchmark asks for, where flags of the command line would replace them.
public final class Watch implements ExternalProfiler {
    /// The name of the flight recording.
    public static final String RECORDING = "recording.jfr";

    /// The name of the compiler's log.
    public static final String COMPILER = "compiler.xml";

    private final String folder;

    /// @param folder where both go
    public Watch(String folder) {
        this.folder = folder;
    }

    @Override
    public Collection<String> addJVMInvokeOptions(BenchmarkParams params) {
        return List.of();
    }

    @Override
    public Collection<String> addJVMOptions(BenchmarkParams params) {
        return List.of(
                "-XX:StartFlightRecording=settings=profile,jdk.ExecutionSample#period=2ms,filename="
                        + new File(folder, RECORDING),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+DebugNonSafepoints",
                "-XX:+LogCompilation",
                "-XX:LogFile=" + new File(folder, COMPILER));
    }

    @Override
    public void beforeTrial(BenchmarkParams params) {}

    @Override
    public Collection<? extends Result<?>> afterTrial(
            BenchmarkResult result, long pid, File stdOut, File stdErr) {
        return List.of();
    }

    @Override
    public boolean allowPrintOut() {
        return true;
    }

    @Override
    public boolean allowPrintErr() {
        return true;
    }

    @Override
    public String getDescription() {
        return "a flight recording and the compiler's log";
    }
}
