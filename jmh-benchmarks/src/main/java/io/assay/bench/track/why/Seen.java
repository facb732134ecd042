package io.assay.bench.track.why;

import io.assay.bench.track.baton.Duel;
import io.assay.bench.track.baton.Slices;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.baton.Work;
import io.assay.bench.track.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// One JVM that was watched.
///
/// @param hot where its time went
/// @param compiled what C2 made, by method
/// @param traps how often compiled code was left
record Seen(Hot hot, Map<String, Compiled> compiled, Map<String, Integer> traps) {
    private static final Slices SLICES = new Slices(20, 20, 100);

    /// Runs a benchmark once and looks.
    static Seen of(Duel duel, String name, Work work) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("why");
        try {
            duel.watch(name, work, folder, SLICES);
            Path recording = folder.resolve(Watch.RECORDING);
            Path compiler = folder.resolve(Watch.COMPILER);
            if (Files.notExists(recording) || Files.notExists(compiler)) {
                throw new VoidException(name + " left no recording or no compiler's log");
            }
            CompilerLog.Content log = CompilerLog.read(compiler);
            return new Seen(Hot.read(recording), log.methods(), log.traps());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
