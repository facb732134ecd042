package io.assay.bench.track.baton;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/// CPU time of the live threads of this JVM, in nanoseconds.
///
/// @param workers by thread, of the threads that JMH runs the benchmark on
/// @param others by thread, of the rest but the calling one, which is JMH's own
record ThreadTimes(Map<Long, Long> workers, Map<Long, Long> others) {
    private static final ThreadMXBean BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String WORKER = "-jmh-worker-";

    static ThreadTimes now() {
        Map<Long, Long> workers = new HashMap<>();
        Map<Long, Long> others = new HashMap<>();
        for (Thread thread : threads()) {
            if (thread != null && thread != Thread.currentThread()) {
                boolean works = thread.getName().contains(WORKER);
                long id = thread.threadId();
                (works ? workers : others).put(id, BEAN.getThreadCpuTime(id));
            }
        }
        return new ThreadTimes(workers, others);
    }

    /// A thread that has started since then counts from its start.
    static long between(Map<Long, Long> before, Map<Long, Long> after) {
        long sum = 0;
        for (Map.Entry<Long, Long> e : after.entrySet()) {
            sum += Math.max(0, e.getValue() - before.getOrDefault(e.getKey(), 0L));
        }
        return sum;
    }

    /// By the groups, which is cheap; asking for stack traces would stop the JVM.
    private static Thread[] threads() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] all = new Thread[root.activeCount() + 16];
        root.enumerate(all);
        return all;
    }
}
