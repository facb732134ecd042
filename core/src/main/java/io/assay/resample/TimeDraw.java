package io.assay.resample;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.Arrays;

/// Resamples of stretches of consecutive rows, for rows in order of time whose neighbours depend on
/// each other.
///
/// Moving blocks: stretches of one length that start anywhere they fit (H. Künsch, Annals of
/// Statistics 17, 1989). Stationary: stretches of geometric length that start anywhere and go on at
/// row 0 after the last row (D. Politis, J. Romano, JASA 89, 1994). The last stretch is cut so that
/// there are as many rows as before.
final class TimeDraw implements UnitDraw {
    private final double length;
    private final boolean stationary;
    private final double logStay;
    private final long stream;
    private final Lane lane = new Lane();

    TimeDraw(long seed, double length, boolean stationary) {
        this.length = length;
        this.stationary = stationary;
        logStay = StrictMath.log1p(-1 / length);
        stream = Address.stream(seed, Stream.INDEX);
    }

    /// Starts replicate `number`; stretches are then drawn one after the other.
    void start(long number) {
        lane.start(Address.join(stream, number));
    }

    /// The rows of the next stretch when `left` rows are missing.
    int size(int left) {
        return Math.min(left, stationary ? geometric() : (int) length);
    }

    /// The first row of the next stretch, drawn after its size.
    int first(int rows) {
        return lane.below(stationary ? rows : rows - Math.min(rows, (int) length) + 1);
    }

    /// 1 + the number of times in a row that a stretch goes on.
    private int geometric() {
        return length == 1 ? 1 : 1 + (int) Math.min(1e9, StrictMath.log(1 - lane.unit()) / logStay);
    }

    @Override
    public void draw(long number, int[] counts) {
        Arrays.fill(counts, 0);
        start(number);
        for (int left = counts.length; left > 0; ) {
            int size = size(left);
            int row = first(counts.length);
            for (int i = 0; i < size; i++) {
                counts[row]++;
                row = row + 1 == counts.length ? 0 : row + 1;
            }
            left -= size;
        }
    }
}
