package io.assay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The benchmark classes, found by their file names so that a new one cannot be forgotten.
final class AllBenchmarks {
    static final List<Class<?>> TYPES = find();

    private AllBenchmarks() {}

    private static List<Class<?>> find() {
        try (var files = Files.list(Path.of("src/main/java/io/assay/bench"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith("Benchmark.java"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.replace(".java", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("io.assay.bench." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
