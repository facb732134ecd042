package io.assay.bench.track.gate.count;

import io.assay.bench.track.gate.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Runs operations at several sizes and takes the counters of each; loaded by [CountingLoader], so that
/// the operations are the instrumented ones. Only types of the JDK cross the border.
public final class CountRun {
    private CountRun() {}

    /// Counts.
    ///
    /// @param provider the name of a class that supplies operations
    /// @param names which of them
    /// @param sizes numbers of rows
    /// @return for each name the counters at each size
    @SuppressWarnings("unchecked")
    public static Map<String, long[][]> of(String provider, List<String> names, int[] sizes)
            throws ReflectiveOperationException {
        var operations =
                (Supplier<List<Operation>>)
                        CountRun.class
                                .getClassLoader()
                                .loadClass(provider)
                                .getConstructor()
                                .newInstance();
        Map<String, long[][]> all = new LinkedHashMap<>();
        for (Operation operation : operations.get()) {
            if (names.contains(operation.name())) {
                all.put(operation.name(), count(operation, sizes));
            }
        }
        return all;
    }

    /// The second call: the first one may fill caches of the library's own.
    private static long[][] count(Operation operation, int[] sizes) {
        List<long[]> counts = new ArrayList<>();
        for (int rows : sizes) {
            Operation.Call call = operation.setup().rows(rows);
            call.once();
            Tally.take();
            call.once();
            counts.add(Tally.take());
        }
        return counts.toArray(long[][]::new);
    }
}
