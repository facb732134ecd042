package io.assay.learn.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import io.assay.learn.Model;
import io.assay.learn.Table;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// The allocation counter of a thread.
public final class AllocatedBytes {
    private static final int WINDOWS = 100;
    private static final int CALLS = 20;

    private AllocatedBytes() {}

    /// What a call allocates on this thread.
    public static long of(Runnable call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        call.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /// The counter of this thread stands still over three windows of calls, within the first hundred.
    ///
    /// @param tables to be predicted in turn
    static void assertNoneOf(Model model, Table... tables) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[][] into = new double[tables.length][];
        for (int t = 0; t < tables.length; t++) {
            into[t] = new double[tables[t].rows() * tables[t].target().outputs()];
        }
        List<Long> bytes = new ArrayList<>();
        int quiet = 0;
        for (int window = 0; window < WINDOWS && quiet < 3; window++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int call = 0; call < CALLS; call++) {
                for (int t = 0; t < tables.length; t++) {
                    model.predict(tables[t], into[t]);
                }
            }
            long used = threads.getCurrentThreadAllocatedBytes() - before;
            quiet = used == 0 ? quiet + 1 : 0;
            bytes.add(used);
        }
        assertEquals(3, quiet, "bytes in windows of " + CALLS + " calls: " + bytes);
    }
}
