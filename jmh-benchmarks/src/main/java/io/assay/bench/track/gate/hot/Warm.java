package io.assay.bench.track.gate.hot;

import com.sun.management.ThreadMXBean;
import io.assay.bench.track.gate.Operation;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Repeats an operation until nothing about it changes any more, and then looks.
///
/// The JVM of the gate compiles at once, while the operation waits, so that it is counted in calls, not in
/// seconds, when an operation is warm.
final class Warm {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Calls between two looks.
    private static final int CALLS = 1_000;

    /// C2 takes up a method without loops after some 5,000 calls; a caller that inlines it, later.
    private static final int FEWEST = 16;

    /// Looks at which nothing had changed, after which it is warm.
    private static final int QUIET = 4;

    /// Looks after which it never will be.
    private static final int MOST = 64;

    /// Rounds of the window.
    private static final int ROUNDS = 4;

    /// Calls for which it is seen what they allocate; few enough for a small heap.
    private static final int SEEN = 50;

    private final Operation.Call call;
    private final Map<String, Set<Integer>> compilations = new HashMap<>();
    private Map<String, Integer> compiled = Map.of();
    private long sink;

    Warm(Operation.Call call) {
        this.call = call;
        bytes(1); // the counter's own first call allocates
    }

    /// Everything there is to know about the operation while it is hot.
    HotFacts look(String name) {
        boolean isSettled = settle();
        Map<String, Integer> before = compiled;
        long bytes = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            bytes = Math.min(bytes, bytes(CALLS));
        }
        note();
        List<String> lost =
                before.entrySet().stream()
                        .filter(e -> !e.getValue().equals(compiled.get(e.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        List<String> classes = bytes == 0 ? List.of() : classes();
        return new HotFacts(
                name, Math.ceilDiv(bytes, CALLS), classes, isSettled, lost, unrest(), before);
    }

    private boolean settle() {
        int quiet = 0;
        long last = -1;
        for (int look = 0; look < MOST && (look < FEWEST || quiet < QUIET); look++) {
            long bytes = bytes(CALLS);
            Map<String, Integer> known = compiled;
            note();
            quiet = bytes == last && compiled.equals(known) ? quiet + 1 : 0;
            last = bytes;
        }
        return quiet >= QUIET;
    }

    private void note() {
        compiled = Diagnostics.compiled();
        compiled.forEach(
                (method, id) -> compilations.computeIfAbsent(method, m -> new HashSet<>()).add(id));
    }

    /// The methods that were compiled most often, and how often.
    private List<String> unrest() {
        return compilations.entrySet().stream()
                .filter(e -> e.getValue().size() > 2)
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
                .limit(2)
                .map(e -> e.getKey() + " " + e.getValue().size() + " times")
                .toList();
    }

    private long bytes(int calls) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < calls; i++) {
            sink += call.once();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /// The classes of most of the bytes. What the look itself leaves behind is known from looking twice.
    private List<String> classes() {
        Diagnostics.heap();
        Map<String, Long> first = Diagnostics.heap();
        Map<String, Long> second = Diagnostics.heap();
        bytes(SEEN);
        Map<String, Long> third = Diagnostics.heap();
        Map<String, Long> grown = new HashMap<>();
        third.forEach((type, size) -> {
            long now = size - second.getOrDefault(type, 0L);
            long otherwise = second.getOrDefault(type, 0L) - first.getOrDefault(type, 0L);
            if (now - otherwise >= SEEN) {
                grown.put(type, now - otherwise);
            }
        });
        List<String> types = new ArrayList<>(grown.keySet());
        types.sort(Comparator.comparing(type -> -grown.get(type)));
        return types.subList(0, Math.min(2, types.size()));
    }

    /// So that no call is left out.
    long sink() {
        return sink;
    }
}
