package io.assay.bench.track.gate;

import io.assay.bench.SeamMethod;
import io.assay.bench.SeamRows;
import io.assay.bench.track.gate.count.Growth;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// What the gate watches: every method of the seam, and the calls of a service above it.
public final class LibraryOperations implements Supplier<List<Operation>> {

    /// What is not the same for each row: keys move as often as their digits ask, probes of a table and
    /// new chunks come when the data bring them.
    private static final Map<SeamMethod, Growth> GROWTH =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(SeamMethod.CHECK_SHORTS, Growth.LINEAR),
                            Map.entry(SeamMethod.CHECK_INTS, Growth.LINEAR),
                            Map.entry(SeamMethod.ARGMAX_FLOATS, Growth.LINEAR),
                            Map.entry(SeamMethod.ARGMAX_DOUBLES, Growth.LINEAR),
                            Map.entry(SeamMethod.PARTITION_FLOATS, Growth.LINEAR),
                            Map.entry(SeamMethod.PARTITION_DOUBLES, Growth.LINEAR),
                            Map.entry(SeamMethod.PAIRS_INTS, Growth.RANKING),
                            Map.entry(SeamMethod.PAIRS_LONGS, Growth.RANKING),
                            Map.entry(SeamMethod.TALLY_FLOATS, Growth.LINEAR),
                            Map.entry(SeamMethod.TALLY_DOUBLES, Growth.LINEAR),
                            Map.entry(SeamMethod.SORT_INTS, Growth.RANKING),
                            Map.entry(SeamMethod.SORT_LONGS, Growth.RANKING),
                            Map.entry(SeamMethod.BIN_FLOATS, Growth.LINEAR)));

    private final Map<Integer, SeamRows> drawn = new HashMap<>();

    @Override
    public List<Operation> get() {
        List<Operation> all = new ArrayList<>();
        for (SeamMethod method : SeamMethod.values()) {
            all.add(seam(method));
        }
        all.addAll(Calls.all());
        return all;
    }

    private Operation seam(SeamMethod method) {
        return new Operation(
                method.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                GROWTH.getOrDefault(method, Growth.EXACT),
                "{kernels}::" + signature(method.method()),
                rows -> {
                    SeamRows data = drawn.computeIfAbsent(rows, LibraryOperations::draw);
                    Kernels kernels = KernelRegistry.kernels();
                    return () -> method.on(kernels, data);
                });
    }

    private static SeamRows draw(int rows) {
        SeamRows data = new SeamRows();
        data.rows = rows;
        data.draw();
        return data;
    }

    private static String signature(Method method) {
        return method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .descriptorString();
    }
}
