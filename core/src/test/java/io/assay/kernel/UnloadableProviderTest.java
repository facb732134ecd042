package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Providers on the class path whose classes this JVM cannot load.
@Tag("everywhere")
class UnloadableProviderTest {
    private static final byte[] CLASS_FILE_OF_VERSION_999 = {
        (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 3, (byte) 0xE7
    };

    @TempDir Path jar;

    @Test
    void aClassFileTooNewNeedsJava25() throws Exception {
        offer("io.assay.simd.Provider");
        Path type = jar.resolve("io/assay/simd/Provider.class");
        Files.createDirectories(type.getParent());
        Files.write(type, CLASS_FILE_OF_VERSION_999);
        assertEquals(
                Map.of(
                        "vector", "needs Java 25, this is Java " + Runtime.version().feature(),
                        "native", "assay-native is not on the class path",
                        "scalar", "null"),
                reasons());
    }

    @Test
    void aMissingClassIsToldAndTheOthersAreStillFound() throws Exception {
        offer("io.assay.natives.Gone", ScalarProvider.class.getName());
        Map<String, String> reasons = reasons();
        assertEquals(
                "io.assay.kernel.KernelProvider: Provider io.assay.natives.Gone not found",
                reasons.get("native"));
        assertEquals("assay-simd is not on the class path", reasons.get("vector"));
        assertEquals("null", reasons.get("scalar"));
    }

    private void offer(String... providers) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.write(services.resolve(KernelProvider.class.getName()), List.of(providers));
    }

    /// The reasons by name in a JVM, or as good as one, with core and this jar on its class path.
    private Map<String, String> reasons() throws Exception {
        URL core = KernelRegistry.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] path = {core, jar.toUri().toURL()};
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(KernelRegistry.class.getName());
            Object registry = type.getMethod("system").invoke(null);
            Map<String, String> reasons = new TreeMap<>();
            for (Object candidate : (List<?>) type.getMethod("candidates").invoke(registry)) {
                Class<?> c = candidate.getClass();
                Object reason = c.getMethod("reason").invoke(candidate);
                String name = (String) c.getMethod("name").invoke(candidate);
                reasons.put(name, String.valueOf(reason));
            }
            return reasons;
        }
    }
}
