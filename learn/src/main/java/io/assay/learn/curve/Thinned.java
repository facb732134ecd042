package io.assay.learn.curve;

import io.assay.learn.Table;
import io.assay.learn.parallel.Seeds;
import io.assay.split.Rows;
import io.assay.split.Split;
import io.assay.split.Splits;
import java.util.Arrays;
import java.util.SplittableRandom;

/// The splits of a plan with a share of their training rows, drawn from the seed: of classes each keeps
/// its share, and a smaller share is part of a larger one. The tested rows are the same.
record Thinned(Splits all, Table table, double share, long seed) implements Splits {

    @Override
    public int rows() {
        return all.rows();
    }

    @Override
    public long count() {
        return all.count();
    }

    @Override
    public Split split(long number) {
        Split split = all.split(number);
        int[] order = split.train().toArray();
        shuffle(order, new SplittableRandom(Seeds.of(seed, split.number())));
        int[] kept = kept(order);
        return new Split(split.number(), Rows.of(rows(), kept, 0, kept.length), split.test());
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
    }

    private int[] kept(int[] order) {
        int[] counts = new int[table.target().outputs()];
        for (int row : order) {
            counts[group(row)]++;
        }
        int[] left = new int[counts.length];
        Arrays.setAll(left, k -> (int) Math.ceil(share * counts[k]));
        return Arrays.stream(order).filter(row -> left[group(row)]-- > 0).toArray();
    }

    private int group(int row) {
        return table.target().isClasses() ? table.label(row) : 0;
    }
}
