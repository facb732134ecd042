package io.assay.cli.tune;

import java.util.HashMap;
import java.util.Map;

/// The out-of-fold predictions of the trials of this run, as long as there is room for all of them.
final class KeptPredictions {
    private static final long MOST = 256L << 20; // bytes

    private final long room;
    private final Map<Integer, double[]> all = new HashMap<>();
    private long taken;

    KeptPredictions() {
        this(Math.min(MOST, Runtime.getRuntime().maxMemory() / 4));
    }

    /// With room for so many bytes; 0 to keep nothing.
    KeptPredictions(long room) {
        this.room = room;
    }

    /// Keeps those of a trial; a part of the trials is of no use, so that one too many lets all go.
    synchronized void put(int trial, double[] outOfFold) {
        taken += (long) Double.BYTES * outOfFold.length;
        all.put(trial, outOfFold);
        if (isFull()) {
            all.clear();
        }
    }

    /// Those of a trial; null where there are none.
    synchronized double[] of(int trial) {
        return all.get(trial);
    }

    synchronized boolean isFull() {
        return taken > room;
    }

    /// How much may be kept, in megabytes.
    long megabytes() {
        return room >> 20;
    }
}
