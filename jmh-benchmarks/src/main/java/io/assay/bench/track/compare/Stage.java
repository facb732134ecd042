package io.assay.bench.track.compare;

import io.assay.bench.track.baton.Bout;
import io.assay.bench.track.baton.Companion;
import io.assay.bench.track.baton.Duel;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.baton.Work;
import io.assay.bench.track.evidence.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where two jars meet.
///
/// @param duel starts the JVMs
/// @param base the old jar
/// @param candidate the new one
record Stage(Duel duel, Path base, Path candidate) {

    /// The same JVM for both sides: this one.
    static Stage of(Builds.Jars jars) throws IOException {
        Files.createDirectories(Builds.CACHE);
        Path companion = Builds.CACHE.resolve("companion.jar");
        try {
            Companion.write(companion);
        } catch (IOException e) {
            throw new VoidException(companion + " cannot be written: " + e.getMessage());
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Stage(new Duel(java, companion), jars.base(), jars.candidate());
    }

    /// One pair of JVMs.
    ///
    /// @throws VoidException if there is none at the end; the sentence names the case
    Pair pair(Case what, Bout bout, long seed) throws IOException, InterruptedException {
        try {
            return bout.run(old(what), young(what), seed);
        } catch (VoidException e) {
            throw new VoidException(what.label() + ": " + e.getMessage());
        }
    }

    /// The old jar's part.
    Work old(Case what) {
        return work(base, what);
    }

    /// The new jar's.
    Work young(Case what) {
        return work(candidate, what);
    }

    private static Work work(Path jar, Case what) {
        return new Work(jar, what.benchmark(), what.parameters());
    }
}
