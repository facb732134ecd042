package io.assay.bench.track.gate.count;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The counts of an operation over several sizes.
///
/// @param operation its name
/// @param sizes rising numbers of rows
/// @param counts one array for each size, in the order of [Count]
public record Counted(String operation, int[] sizes, long[][] counts) {

    /// Counts operations in a copy of the library that has counters in it.
    ///
    /// @param provider the name of a class that supplies operations
    /// @param names which of them
    /// @param sizes five rising numbers of rows
    public static List<Counted> of(String provider, Collection<String> names, int[] sizes) {
        try {
            Map<?, ?> found =
                    (Map<?, ?>)
                            new CountingLoader(Counted.class.getClassLoader())
                                    .loadClass(CountRun.class.getName())
                                    .getMethod("of", String.class, List.class, int[].class)
                                    .invoke(null, provider, List.copyOf(names), sizes);
            List<Counted> all = new ArrayList<>();
            found.forEach((name, counts) ->
                    all.add(new Counted((String) name, sizes, (long[][]) counts)));
            return all;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The counts of one kind, by size.
    public long[] each(Count what) {
        long[] all = new long[sizes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = counts[i][what.ordinal()];
        }
        return all;
    }

    /// What a row costs, at the largest size.
    public double perRow(Count what) {
        int last = sizes.length - 1;
        return (double) counts[last][what.ordinal()] / sizes[last];
    }
}
