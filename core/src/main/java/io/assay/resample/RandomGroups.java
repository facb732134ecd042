package io.assay.resample;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.Arrays;

/// At most 200 random groups of rows of about equal size, of whole clusters where these are drawn: a
/// value without each of them tells how skewed the influence of a row is, whatever the value.
final class RandomGroups {
    private static final int MOST = 200;

    private final Codes groups;
    private final int[] times;

    RandomGroups(Bootstrap bootstrap, int rows) {
        Codes clusters = bootstrap.design().clusters();
        int units = clusters == null ? rows : clusters.count();
        int count = Math.min(MOST, units);
        int[] group = shuffled(bootstrap.seed(), units, count);
        if (clusters != null) {
            int[] ofUnit = group;
            group = new int[rows];
            Arrays.setAll(group, row -> ofUnit[clusters.codes()[row]]);
        }
        groups = new Codes(group, count);
        times = new int[rows];
    }

    private static int[] shuffled(long seed, int units, int count) {
        Lane lane = new Lane();
        lane.start(Address.join(Address.stream(seed, Stream.INDEX), -1));
        int[] group = new int[units];
        for (int i = 0; i < units; i++) {
            int j = lane.below(i + 1); // a random order, built up
            group[i] = group[j];
            group[j] = i % count;
        }
        return group;
    }

    /// How often each row occurs when a group occurs `more` times more often; lent until the next call.
    int[] times(int group, int more) {
        for (int row = 0; row < times.length; row++) {
            times[row] = groups.codes()[row] == group ? 1 + more : 1;
        }
        return times;
    }

    /// From the value of changed rows, see [#times].
    double acceleration(Jackknife.Changed changed) {
        int[] once = new int[groups.count()];
        Arrays.fill(once, 1);
        return Acceleration.of(Jackknife.influence(once, changed));
    }
}
