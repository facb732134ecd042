package io.assay.cli.evaluate;

import io.assay.cli.input.Layout;
import io.assay.cli.input.Reading;
import io.assay.file.InputException;
import io.assay.file.Progress;
import io.assay.file.Storage;

/// How much heap a file needs, said when it was not there.
final class HeapNeed implements Progress {
    private static final long MIB = 1 << 20;
    private static final long BASE = 96 * MIB;
    private static final double GROWING = 2.25; // an array and the one that replaces it
    private static final int CURVES = 120; // the points, three times over
    private static final int SORTING = 48; // keys and scratch of rows in arrays, weighted at worst

    private final Progress next;
    private long done;
    private long total;

    HeapNeed(Progress next) {
        this.next = next;
    }

    @Override
    public void reached(long bytes, long all) {
        done = bytes;
        total = all;
        next.reached(bytes, all);
    }

    /// The sentence that tells it.
    InputException missing(Reading reading) {
        long rows = reading.source().table().rows().orElseGet(() -> estimate(reading));
        long wanted = BASE + (long) (rows * bytesPerRow(reading));
        long now = Runtime.getRuntime().maxMemory() / MIB;
        long needed = Math.max(wanted / MIB, now + now / 4) / 64 * 64 + 64;
        return new InputException(
                InputException.plain(reading.source().table().name())
                        + " needs about "
                        + needed
                        + " MiB of heap, there are "
                        + now
                        + "; give it more with ASSAY_OPTS=-Xmx"
                        + needed
                        + "m");
    }

    private long estimate(Reading reading) {
        long rows = reading.times().rows();
        return done > 0 ? (long) (rows * (double) total / done) : rows;
    }

    private static double bytesPerRow(Reading reading) {
        Layout layout = reading.layout();
        boolean known = reading.source().table().rows().isPresent();
        double kept;
        if (layout.isPlain() && reading.request().rows() == null) {
            boolean floats = reading.source().table().storage(layout.score()) == Storage.FLOAT32;
            kept = (floats ? Float.BYTES : Double.BYTES) * (known ? 1.1 : GROWING);
        } else {
            int numbers = layout.used().size() + layout.probabilities().size();
            kept = numbers * Double.BYTES * (known ? 1 : GROWING) + SORTING;
        }
        return kept + (reading.request().curves() ? CURVES : 0);
    }

    /// Whether memory ran out, on this thread or another.
    static boolean isBehind(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
