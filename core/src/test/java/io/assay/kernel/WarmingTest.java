package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("compiled")
class WarmingTest {
    private static final long MINUTE = 60_000_000_000L;

    @SuppressWarnings("UnusedVariable") // so that it is allocated
    private Object kept;

    private int calls;

    @Test
    void whatAllocatesNothingIsWarm() {
        Warming.Task task = new Warming.Task("quiet", call -> calls++);
        assertEquals(List.of(), Warming.drive(List.of(task), System.nanoTime() + MINUTE));
        assertTrue(calls > 1_500, "called " + calls + " times");
    }

    @Test
    void whatStopsAllocatingIsWarmThen() {
        Warming.Task task = new Warming.Task("boxed", this::allocateAtFirst);
        assertEquals(List.of(), Warming.drive(List.of(task), System.nanoTime() + MINUTE));
        assertTrue(calls > 10_000, "called " + calls + " times");
    }

    @Test
    void whatGoesOnAllocatingIsToldByName() {
        Warming.Task quiet = new Warming.Task("quiet", call -> calls++);
        Warming.Task boxed = new Warming.Task("boxed", call -> kept = new byte[16]);
        long deadline = System.nanoTime() + MINUTE / 60;
        assertEquals(List.of("boxed"), Warming.drive(List.of(quiet, boxed), deadline));
    }

    @Test
    void withoutTimeNothingIsCalled() {
        Warming.Task task = new Warming.Task("quiet", call -> calls++);
        assertEquals(List.of("quiet"), Warming.drive(List.of(task), System.nanoTime()));
        assertEquals(0, calls);
    }

    private void allocateAtFirst(int call) {
        if (calls++ < 10_000) {
            kept = new byte[16];
        }
    }
}
