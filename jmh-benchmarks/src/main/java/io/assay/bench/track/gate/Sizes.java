package io.assay.bench.track.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How large what users download is: the jars of the modules, and the native library.
final class Sizes {
    /// Jars are the same to the byte for the same sources; new features are daily work.
    private static final double JAR = 1.10;

    /// Another C compiler may need a little more.
    private static final double LIBRARY = 1.25;

    private static final String PREFIX = "size.";

    private Sizes() {}

    /// The files that were built, by name.
    ///
    /// @param root of the repository
    static Map<String, Long> of(Path root) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        for (String module : List.of("core", "simd", "native", "io", "tune", "learn")) {
            for (Path jar : list(root.resolve(module).resolve("target"))) {
                if (jar.getFileName()
                        .toString()
                        .matches("assay-" + module + "-[0-9.]+(-SNAPSHOT)?\\.jar")) {
                    all.put(module + ".jar", Files.size(jar));
                }
            }
        }
        for (Path platform : list(root.resolve("native/target/classes/META-INF/assay-native"))) {
            for (Path library : list(platform)) {
                all.put(library.getFileName() + "." + platform.getFileName(), Files.size(library));
            }
        }
        return all;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// Files nobody has accepted a size of, such as the library of another system, pass.
    static List<Worse> check(Map<String, Long> sizes, Accepted accepted) {
        List<Worse> all = new ArrayList<>();
        sizes.forEach((name, size) -> {
            long stated = accepted.number(PREFIX + name, size);
            double factor = name.endsWith(".jar") ? JAR : LIBRARY;
            if (size > stated * factor) {
                all.add(
                        new Worse(
                                name,
                                String.format(
                                        Locale.ROOT,
                                        "has %,d bytes; accepted are %,d and %.0f %%",
                                        size,
                                        stated,
                                        100 * (factor - 1))));
            }
        });
        return all;
    }

    static void accept(Map<String, Long> sizes, Accepted accepted) {
        sizes.forEach((name, size) -> accepted.put(PREFIX + name, String.valueOf(size)));
    }
}
