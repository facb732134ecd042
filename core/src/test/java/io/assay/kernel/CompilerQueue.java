package io.assay.kernel;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/// Waits for HotSpot's compiler threads, which work behind the test's back.
final class CompilerQueue {
    private static final int TRIES = 2_000;

    private CompilerQueue() {}

    /// Returns when C2 has nothing queued or under way; at once on a JVM that cannot tell.
    static void awaitEmpty() {
        try {
            for (int i = 0; i < TRIES && busy(); i++) {
                Thread.sleep(2);
            }
        } catch (JMException e) {
            return; // not HotSpot
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean busy() throws JMException {
        Object answer =
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerQueue",
                                null,
                                null);
        return answer.toString().lines().anyMatch(CompilerQueue::isOptimizing);
    }

    /// A task reads `id flags level method`; level 4 is C2.
    private static boolean isOptimizing(String line) {
        return line.matches("(C2 CompilerThread\\d+)?\\s*\\d+\\s.*\\b4\\s+\\S+::.*");
    }
}
