package io.assay.bench.track.gate;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.gate.count.Counted;
import io.assay.bench.track.gate.hot.Hot;
import io.assay.bench.track.gate.hot.HotFork;
import io.assay.bench.track.gate.hot.HotMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/// Finds the facts: counts in this JVM, the rest in others.
///
/// @param provider the name of a class that supplies operations
/// @param fork starts those JVMs
/// @param root of the repository, for the sizes of files
public record Gate(String provider, HotFork fork, Path root) {
    /// Rows; whole blocks, so that a call for each block is in line with them too.
    private static final int[] SIZES = {4_096, 8_192, 16_384, 32_768, 65_536};

    private static final int JVMS = 2;

    /// Looks at everything that a form asks for.
    ///
    /// @throws VoidException if nothing could be looked at, or a JVM was lost
    Findings find(Form form) throws IOException, InterruptedException {
        List<Operation> operations = operations();
        List<Operation> hot = some(operations, form.hot());
        List<Operation> counted = some(operations, form.counted());
        if (hot.isEmpty() && counted.isEmpty()) {
            throw new VoidException("no operation matches " + form.counted());
        }
        List<String> notes = new ArrayList<>();
        try (ExecutorService jvms = Executors.newFixedThreadPool(JVMS)) {
            List<Future<List<Hot>>> looks = new ArrayList<>();
            for (String set : hot.isEmpty() ? List.<String>of() : form.sets()) {
                Callable<List<Hot>> look = () -> fork.look(provider, set, hot);
                looks.add(jvms.submit(look));
            }
            List<Counted> counts =
                    Counted.of(provider, counted.stream().map(Operation::name).toList(), SIZES);
            List<Hot> seen = new ArrayList<>();
            for (Future<List<Hot>> look : looks) {
                seen.addAll(get(look, notes));
            }
            if (seen.isEmpty() && !hot.isEmpty()) {
                throw new VoidException("no kernel set runs here: " + String.join("; ", notes));
            }
            return new Findings(operations, counts, seen, Sizes.of(root), notes);
        }
    }

    /// How the time of what a form counts grows, for a reader.
    String slopes(Form form) {
        return Slopes.note(some(operations(), form.counted()), SIZES);
    }

    private List<Operation> operations() {
        try {
            return HotMain.operations(provider);
        } catch (ReflectiveOperationException e) {
            throw new VoidException(provider + " supplies no operations: " + e);
        }
    }

    private static List<Operation> some(List<Operation> all, Pattern names) {
        return all.stream().filter(o -> names.matcher(o.name()).find()).toList();
    }

    /// A set that this machine cannot run is not worse than it was.
    private static List<Hot> get(Future<List<Hot>> look, List<String> notes)
            throws IOException, InterruptedException {
        try {
            return look.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VoidException v
                    && v.getMessage().contains("cannot be met")) {
                notes.add(v.getMessage());
                return List.of();
            }
            switch (e.getCause()) {
                case VoidException v -> throw v;
                case IOException io -> throw io;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
