package io.assay.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.assay.kernel.KernelRegistry;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where there is a compiler, the native kernels run: they were not skipped by mistake.
///
/// Runs with `-Dassay.kernels=native,scalar`, as the core suite does here.
class CompilerTest {

    @Test
    void nativeKernelsRunWhereThereIsACompiler() {
        assumeTrue(System.getenv("CC") == null, "CC names a compiler, which may be absent");
        assumeTrue(
                Stream.of("cc", "gcc", "clang").anyMatch(CompilerTest::isOnPath),
                "no C compiler on the path");
        assertEquals("native", KernelRegistry.system().running());
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
