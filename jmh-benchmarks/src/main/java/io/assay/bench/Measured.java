package io.assay.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// How everything here is measured: one place for forks, flags and times, which JMH hands down to
/// the classes that extend this one.
///
/// The heap is fixed and touched beforehand, so that no page fault is timed; the parallel collector
/// puts no barriers into the loops; huge pages are asked for where the system gives them only then,
/// and systems without them ignore the flag. The heap stands in front so that a run of 1e8 rows can
/// replace it and keep the rest.
@Fork(
        value = 1,
        jvmArgsPrepend = {"-Xms2g", "-Xmx2g"},
        jvmArgsAppend = {
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+AlwaysPreTouch",
            "-XX:+UseParallelGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages"
        })
@Warmup(iterations = 3, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
abstract class Measured {}
