package io.assay.resample;

import io.assay.split.Rows;
import io.assay.split.Split;
import io.assay.split.Splits;
import java.util.Objects;

/// The rows of each resample train, as often as they were drawn; those out of the bag test.
final class BagSplits implements Splits {
    private final Bootstrap bootstrap;
    private final int rows;

    BagSplits(Bootstrap bootstrap, int rows) {
        this.bootstrap = bootstrap;
        this.rows = rows;
        bootstrap.design().check(rows);
        bootstrap.design().checkNoClasses();
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long count() {
        return bootstrap.replicates();
    }

    @Override
    public Split split(long number) {
        int[] counts = new int[rows];
        UnitDraw draw = bootstrap.design().units(bootstrap.seed(), rows);
        draw.draw(Objects.checkIndex(number, count()), counts);
        int in = 0;
        int out = 0;
        for (int count : counts) {
            in += count;
            out += count == 0 ? 1 : 0;
        }
        int[] order = new int[in + out];
        int bag = 0;
        int rest = in;
        for (int row = 0; row < rows; row++) {
            if (counts[row] == 0) {
                order[rest++] = row;
            }
            for (int k = 0; k < counts[row]; k++) {
                order[bag++] = row;
            }
        }
        return new Split(number, Rows.of(rows, order, 0, in), Rows.of(rows, order, in, in + out));
    }
}
