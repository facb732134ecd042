package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts columns in bundles, greedily: those that are off their most frequent bin most often come first,
/// and each joins the first bundle with which it clashes seldom enough.
final class Bundler {
    private final Bins bins;
    private final long budget;
    private final int[] usual;
    private final int[][] others;
    private final List<Open> bundles = new ArrayList<>();

    /// A bundle that grows.
    private static final class Open {
        private final List<Integer> columns = new ArrayList<>();
        private final long[] taken;
        private int codes = 1;
        private long conflicts;

        Open(int rows) {
            taken = new long[(rows + Long.SIZE - 1) / Long.SIZE];
        }

        long clashes(int[] rows) {
            long clashes = 0;
            for (int row : rows) {
                clashes += taken[row >> 6] >>> row & 1;
            }
            return clashes;
        }

        void add(int column, int[] rows, int more, long clashes) {
            columns.add(column);
            codes += more;
            conflicts += clashes;
            for (int row : rows) {
                taken[row >> 6] |= 1L << row;
            }
        }
    }

    private Bundler(Bins bins, double conflicts) {
        this.bins = bins;
        budget = (long) (conflicts * bins.rows());
        usual = new int[bins.columns()];
        others = new int[bins.columns()][];
        for (int c = 0; c < usual.length; c++) {
            look(c);
        }
    }

    /// @param conflicts at most the share of rows at which columns of a bundle clash
    static Bundles bundles(Bins bins, double conflicts) {
        Bundler bundler = new Bundler(bins, conflicts);
        bundler.share();
        return bundler.write();
    }

    /// Finds the most frequent bin of a column, and the rows that are off it where they are few.
    private void look(int column) {
        byte[] codes = bins.codes(column);
        int[] counts = new int[Bins.MOST];
        for (byte code : codes) {
            counts[code & 0xFF]++;
        }
        int most = 0;
        for (int b = 1; b < Bins.MOST; b++) {
            most = counts[b] > counts[most] ? b : most;
        }
        usual[column] = most;
        int off = codes.length - counts[most];
        others[column] = null;
        if (off > 0 && off <= codes.length / 2) {
            int frequent = most;
            others[column] =
                    IntStream.range(0, codes.length)
                            .filter(i -> (codes[i] & 0xFF) != frequent)
                            .toArray();
        }
    }

    private void share() {
        IntStream.range(0, usual.length)
                .filter(c -> others[c] != null)
                .boxed()
                .sorted(Comparator.comparingInt(c -> -others[c].length))
                .forEach(this::join);
    }

    private void join(int column) {
        int more = bins.count(column) - 1;
        for (Open bundle : bundles) {
            if (bundle.codes + more <= Bins.MOST) {
                long clashes = bundle.clashes(others[column]);
                if (bundle.conflicts + clashes <= budget) {
                    bundle.add(column, others[column], more, clashes);
                    return;
                }
            }
        }
        Open fresh = new Open(bins.rows());
        fresh.add(column, others[column], more, 0);
        bundles.add(fresh);
    }

    private Bundles write() {
        int[] number = new int[usual.length];
        int[] starts = new int[usual.length];
        List<byte[]> codes = new ArrayList<>();
        Arrays.fill(number, -1);
        for (Open bundle : bundles) {
            if (bundle.columns.size() > 1) {
                byte[] joint = new byte[bins.rows()];
                int start = 1;
                for (int column : bundle.columns) {
                    number[column] = codes.size();
                    starts[column] = start;
                    mark(column, start, joint);
                    start += bins.count(column) - 1;
                }
                codes.add(joint);
            }
        }
        for (int c = 0; c < number.length; c++) {
            if (number[c] < 0) {
                number[c] = codes.size();
                usual[c] = -1;
                codes.add(bins.codes(c));
            }
        }
        return new Bundles(bins, number, usual, starts, codes.toArray(byte[][]::new));
    }

    private void mark(int column, int start, byte[] joint) {
        byte[] codes = bins.codes(column);
        for (int row : others[column]) {
            int code = codes[row] & 0xFF;
            joint[row] = (byte) (start + (code < usual[column] ? code : code - 1));
        }
    }
}
