package io.assay.resample;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.Arrays;

/// Resamples of whole clusters of rows: as many clusters are drawn as there are.
final class ClusterDraw implements UnitDraw {
    private final int[] cluster;
    private final int[] drawn;
    private final long stream;
    private final Lane lane = new Lane();

    /// @param cluster of each row, in `0..clusters - 1`
    ClusterDraw(long seed, int[] cluster, int clusters) {
        this.cluster = cluster;
        drawn = new int[clusters];
        stream = Address.stream(seed, Stream.INDEX);
    }

    @Override
    public void draw(long number, int[] counts) {
        Arrays.fill(drawn, 0);
        lane.start(Address.join(stream, number));
        for (int i = 0; i < drawn.length; i++) {
            drawn[lane.below(drawn.length)]++;
        }
        for (int row = 0; row < cluster.length; row++) {
            counts[row] = drawn[cluster[row]];
        }
    }
}
