package io.assay.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The rule lets a warm-up allocate and nothing else.
@Tag("once")
@Tag("compiled")
class ZeroAllocationTest {

    /// Allocates in every `n`th call, or in the first 3,000 only.
    public static final class Allocating implements Scenario {
        private final int every;
        private int calls;
        public Object kept;

        public Allocating(String every) {
            this.every = Integer.parseInt(every);
        }

        @Override
        public void call() {
            calls++;
            if (every == 0 ? calls < 3_000 : calls % every == 0) {
                kept = new byte[16];
            }
        }
    }

    /// Does nothing.
    public static final class Idle implements Scenario {
        @Override
        public void call() {}
    }

    @Test
    void aWarmUpMayAllocate() {
        ZeroAllocation.check(Allocating.class, "0");
    }

    @Test
    void aScenarioNeedsNoVariant() {
        ZeroAllocation.check(Idle.class);
    }

    @Test
    void oneArrayInFiveWindowsIsAFailureThatShowsTheCounters() {
        AssertionError error =
                assertThrows(
                        AssertionError.class, () -> ZeroAllocation.check(Allocating.class, "4999"));
        String message = error.getMessage();
        assertTrue(message.contains("Allocating 4999 goes on allocating; bytes in"), message);
        assertTrue(message.contains(", 32, 0, 0, 0, 0, 32, "), message);
    }
}
