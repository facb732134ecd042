package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;

/// The kernels that draw random numbers and add up what was drawn.
final class DrawLaws {
    private static final List<Integer> NONE = List.of();
    private static final int L = Kernels.LANES;

    static final List<Law> ALL =
            List.of(
                    new Law("words(int[], int[])", List.of(10_000), DrawLaws::words),
                    new Law("counts(int[], short[], byte[])", NONE, DrawLaws::counts),
                    new Law("classSums(byte[])", NONE, DrawLaws::classSums),
                    new Law("rankSums(byte[])", NONE, DrawLaws::rankSums),
                    new Law("weightedSum(byte[])", NONE, DrawLaws::weightedSum),
                    new Law("deal(byte[])", NONE, DrawLaws::deal),
                    new Law("permute(int[])", NONE, DrawLaws::permute));

    private DrawLaws() {}

    private static Law.Trial words(Rows rows) {
        int[] state = state(rows.draw());
        int[] words = new int[rows.size()];
        Arrays.fill(words, 0x5A5A_5A5A);
        int to = rows.from() + rows.length() / L * L;
        return kernels -> {
            Outcome o = new Outcome();
            kernels.words(o.copy("state", state), o.copy("words", words), rows.from(), to);
            return o;
        };
    }

    private static Law.Trial counts(Rows rows) {
        int[] state = state(rows.draw());
        short[] table = AliasTable.of(patterns(rows.draw()));
        byte[] counts = new byte[rows.size()];
        Arrays.fill(counts, (byte) 0x5A);
        int to = rows.from() + Math.min(rows.length(), Kernels.BLOCK) / (2 * L) * (2 * L);
        return kernels -> {
            Outcome o = new Outcome();
            int[] moved = o.copy("state", state);
            byte[] drawn = o.copy("counts", counts);
            return o.result(kernels.counts(moved, table, drawn, rows.from(), to));
        };
    }

    /// Any law: all patterns on a few counts, or spread over many.
    private static int[] patterns(Draw draw) {
        int[] patterns = new int[16];
        int left = 65_536;
        while (left > 0) {
            int some = Math.min(left, 1 + draw.below(draw.oneIn(3) ? 65_536 : 5_000));
            patterns[draw.below(16)] += some;
            left -= some;
        }
        return patterns;
    }

    private static int[] state(Draw draw) {
        int[] state = new int[RandomLanes.STATE];
        RandomLanes.start(draw.anyLong(), state);
        return state;
    }

    private static Law.Trial classSums(Rows rows) {
        byte[] counts = weights(rows);
        int first = rows.draw().below(5);
        int steps = steps(rows);
        long[] masks = masks(rows, first, steps);
        return kernels -> {
            Outcome o = new Outcome();
            byte[] drawn = o.copy("counts", counts);
            long sums = kernels.classSums(drawn, rows.from(), masks, first, steps);
            return o.result(sums);
        };
    }

    private static Law.Trial rankSums(Rows rows) {
        byte[] counts = weights(rows);
        int first = rows.draw().below(5);
        int steps = steps(rows);
        long[] masks = masks(rows, first, steps);
        int[] sums = new int[4 * L + rows.draw().below(3)];
        Arrays.fill(sums, 77);
        return kernels -> {
            Outcome o = new Outcome();
            byte[] drawn = o.copy("counts", counts);
            kernels.rankSums(drawn, rows.from(), masks, first, steps, o.copy("sums", sums));
            return o;
        };
    }

    private static Law.Trial weightedSum(Rows rows) {
        byte[] counts = weights(rows);
        double[] x = rows.doubles();
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.abs(x[i]) <= 1e300 ? x[i] : 1e300; // no infinity or NaN hides an error
        }
        int start = Math.max(0, rows.from() - rows.draw().below(9));
        return kernels -> {
            Outcome o = new Outcome();
            byte[] drawn = o.copy("counts", counts);
            return o.result(kernels.weightedSum(drawn, rows.from(), x, start, rows.length()));
        };
    }

    /// Few classes or many, at times some of them absent; nothing stands behind the last card but what
    /// the seam asks for.
    private static Law.Trial deal(Rows rows) {
        Draw draw = rows.draw();
        int count = draw.pick(1, 2, 3, 5, 20, 128);
        int[] next = new int[count];
        int[] sizes = new int[count];
        byte[] classes = new byte[rows.size()];
        Arrays.fill(classes, (byte) -1);
        boolean one = draw.oneIn(4);
        for (int row = rows.from(); row < rows.to(); row++) {
            classes[row] = (byte) (one ? count - 1 : draw.below(count));
            sizes[classes[row]]++;
        }
        int place = draw.below(9);
        for (int c = 0; c < count; c++) {
            next[c] = place;
            place += sizes[c] + draw.below(3);
        }
        byte[] cards = new byte[place + L];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = (byte) draw.anyInt();
        }
        byte[] dealt = new byte[rows.size()];
        Arrays.fill(dealt, (byte) 0x5A);
        return kernels -> {
            Outcome o = new Outcome();
            byte[] of = o.copy("classes", classes);
            byte[] deck = o.copy("cards", cards);
            int[] places = o.copy("next", next);
            kernels.deal(of, rows.from(), rows.to(), deck, places, o.copy("dealt", dealt));
            return o;
        };
    }

    /// What the doubtful permutation and those behind it hold is nobody's business.
    private static Law.Trial permute(Rows rows) {
        Draw draw = rows.draw();
        int places = draw.pick(1, 2, 3, 5, 10, 31, 128);
        int to = rows.from() + Math.min(rows.length(), Kernels.BLOCK) / places * places;
        int first = draw.below(9);
        int[] words = new int[first + to - rows.from()];
        int doubtful = draw.pick(0, 0, 1_000);
        for (int i = 0; i < words.length; i++) {
            boolean small = doubtful > 0 && draw.oneIn(doubtful);
            words[i] = small ? draw.below(2) : draw.anyInt();
        }
        byte[] cards = new byte[rows.size()];
        Arrays.fill(cards, (byte) 0x5A);
        return kernels -> {
            Outcome o = new Outcome();
            int[] random = o.copy("words", words);
            byte[] deck = o.copy("deck", cards);
            int from = rows.from();
            int end = kernels.permute(random, first, deck, from, to, places);
            Arrays.fill(deck, end, to, (byte) 0);
            return o.result(end);
        };
    }

    private static int steps(Rows rows) {
        return Math.min(rows.length(), Kernels.BLOCK) / L;
    }

    /// Small counts as they are drawn, at times any.
    private static byte[] weights(Rows rows) {
        Draw draw = rows.draw();
        int most = draw.pick(2, 5, 16, 256);
        byte[] counts = new byte[rows.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (byte) (most == 256 && draw.oneIn(3) ? 255 : draw.below(most));
        }
        return counts;
    }

    private static long[] masks(Rows rows, int first, int steps) {
        Draw draw = rows.draw();
        long[] masks = new long[first + steps + draw.below(3)];
        int kind = draw.below(4);
        long few = draw.anyLong();
        for (int s = 0; s < masks.length; s++) {
            long positive = kind == 0 ? draw.pick(0L, -1L) : draw.anyLong();
            long starts = kind == 1 ? -1 : kind == 2 ? draw.anyLong() & few : 0;
            masks[s] = positive & 0xFFFF_FFFFL | starts << 32;
        }
        return masks;
    }
}
