package io.assay.kernel;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// The allocation counter of HotSpot.
final class AllocatedBytes {
    private static final boolean AVAILABLE = isAvailable();

    private AllocatedBytes() {}

    /// The bytes that this thread has allocated; always 0 where the JVM or the module graph has no
    /// such counter.
    static long ofThisThread() {
        return AVAILABLE ? Counter.BEAN.getCurrentThreadAllocatedBytes() : 0;
    }

    private static boolean isAvailable() {
        try {
            return Counter.BEAN != null && Counter.BEAN.isThreadAllocatedMemorySupported();
        } catch (LinkageError e) {
            return false; // jdk.management is not in the module graph
        }
    }

    /// Apart, since the type of its field may not be there.
    private static final class Counter {
        static final ThreadMXBean BEAN = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    }
}
