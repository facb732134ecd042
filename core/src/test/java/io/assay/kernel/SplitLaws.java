package io.assay.kernel;

import java.util.Arrays;
import java.util.List;

/// The kernels that make sort keys by class.
final class SplitLaws {
    private static final List<Integer> LONG = List.of(5_000, 70_001);

    static final List<Law> ALL =
            List.of(
                    new Law("split(byte[], float[])", LONG, SplitLaws::floats),
                    new Law("split(byte[], double[])", LONG, SplitLaws::doubles));

    private SplitLaws() {}

    /// Where the keys go: `keys[front, back)`, with `spare` slots more than rows.
    private record Place(int front, int back, int size, int firstFree, int lastFree) {
        static Place of(Rows rows, byte[] truth) {
            int front = rows.draw().below(20);
            int spare = rows.draw().oneIn(2) ? 0 : rows.draw().below(100);
            int back = front + rows.length() + spare;
            int positive = 0;
            for (int i = rows.from(); i < rows.to(); i++) {
                positive += truth[i];
            }
            int firstFree = front + positive;
            int size = back + (rows.draw().oneIn(2) ? 0 : rows.draw().below(70));
            return new Place(front, back, size, firstFree, firstFree + spare);
        }
    }

    private static Law.Trial floats(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        Place place = Place.of(rows, truth);
        int[] keys = new int[place.size];
        Arrays.setAll(keys, i -> 0x5A5A_0000 + i);
        return kernels -> {
            Outcome o = new Outcome();
            int[] target = o.copy("keys", keys);
            byte[] labels = o.copy("truth", truth);
            float[] scores = o.copy("score", score);
            int front =
                    kernels.split(
                            labels,
                            scores,
                            rows.from(),
                            rows.to(),
                            target,
                            place.front,
                            place.back);
            Arrays.fill(target, place.firstFree, place.lastFree, 0); // free slots may hold anything
            return o.result(front);
        };
    }

    private static Law.Trial doubles(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        Place place = Place.of(rows, truth);
        long[] keys = new long[place.size];
        Arrays.setAll(keys, i -> 0x5A5A_0000_0000L + i);
        return kernels -> {
            Outcome o = new Outcome();
            long[] target = o.copy("keys", keys);
            byte[] labels = o.copy("truth", truth);
            double[] scores = o.copy("score", score);
            int front =
                    kernels.split(
                            labels,
                            scores,
                            rows.from(),
                            rows.to(),
                            target,
                            place.front,
                            place.back);
            Arrays.fill(target, place.firstFree, place.lastFree, 0); // free slots may hold anything
            return o.result(front);
        };
    }
}
