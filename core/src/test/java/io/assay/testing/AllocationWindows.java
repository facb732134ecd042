package io.assay.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// The main of the fork that [ZeroAllocation] starts.
final class AllocationWindows {
    private static final int WINDOWS = 50;
    private static final int QUIET = 5;

    private AllocationWindows() {}

    /// Arguments: the class of the scenario, then its variants. Exit code 1 when one allocates.
    public static void main(String[] args) throws ReflectiveOperationException {
        Class<?> type = Class.forName(args[0]);
        boolean failed = false;
        if (args.length == 1) {
            failed = !isQuiet(args[0], (Scenario) type.getConstructor().newInstance());
        }
        for (int i = 1; i < args.length; i++) {
            Object scenario = type.getConstructor(String.class).newInstance(args[i]);
            failed |= !isQuiet(args[0] + " " + args[i], (Scenario) scenario);
        }
        System.exit(failed ? 1 : 0);
    }

    private static boolean isQuiet(String name, Scenario scenario) {
        long[] bytes = new long[WINDOWS];
        int windows = 0;
        int quiet = 0;
        while (windows < WINDOWS && quiet < QUIET) {
            bytes[windows] = window(scenario);
            quiet = bytes[windows] == 0 ? quiet + 1 : 0;
            windows++;
        }
        System.out.println(
                name
                        + (quiet == QUIET ? " allocates nothing" : " goes on allocating")
                        + "; bytes in windows of "
                        + scenario.callsPerWindow()
                        + " calls: "
                        + Arrays.toString(Arrays.copyOf(bytes, windows)));
        return quiet == QUIET;
    }

    private static long window(Scenario scenario) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int calls = scenario.callsPerWindow();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int call = 0; call < calls; call++) {
            scenario.call();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
