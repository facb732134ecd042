package io.assay.bench.track.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Load as neighbours make it: threads that work and rest for random times, in arithmetic and in
/// memory by turns.
final class MadeLoad {
    private static final double WORK_MILLIS = 300;
    private static final double REST_MILLIS = 100;
    private static final int WORDS = 1 << 20;

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isOver;
    private volatile long sink;

    /// Starts it.
    MadeLoad(int count, long seed) {
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(seed + i);
            threads.add(Thread.ofPlatform().daemon().name("load-" + i).start(() -> run(random)));
        }
    }

    private void run(SplittableRandom random) {
        long[] words = new long[WORDS];
        while (!isOver) {
            long until = System.nanoTime() + nanos(random, WORK_MILLIS);
            boolean inMemory = random.nextBoolean();
            while (System.nanoTime() < until && !isOver) {
                sink = inMemory ? walk(words) : spin(sink);
            }
            rest(nanos(random, REST_MILLIS));
        }
    }

    private static long walk(long[] words) {
        long sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += words[i]++;
        }
        return sum;
    }

    private static long spin(long from) {
        long x = from | 1;
        for (int i = 0; i < 1 << 16; i++) {
            x = Long.rotateLeft(x, 1) ^ i;
        }
        return x;
    }

    private static long nanos(SplittableRandom random, double meanMillis) {
        return (long) (-Math.log(1 - random.nextDouble()) * meanMillis * 1e6);
    }

    private void rest(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000);
        } catch (InterruptedException e) {
            isOver = true;
        }
    }

    /// Ends it and waits until it has.
    void stop() {
        isOver = true;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
