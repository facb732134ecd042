package io.assay.resample;

import io.assay.kernel.BlockSum;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// The replicates of a mean over rows: sums of blocks, weighted by how often each row occurs.
final class MeanRun {
    private final Bootstrap bootstrap;
    private final double[] values;
    private final double[] squares;

    MeanRun(Bootstrap bootstrap, double[] values) {
        this.bootstrap = bootstrap;
        this.values = values;
        squares = bootstrap.isStudentized() ? new double[values.length] : null;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "values[" + i + "] is " + values[i] + "; expected a finite number");
            }
            if (squares != null) {
                squares[i] = values[i] * values[i];
            }
        }
    }

    Replicates replicates(String name) {
        int width = squares == null ? 1 : 2;
        double[][] columns = Replication.run(this::replicator, bootstrap, width);
        double[] all = new double[2];
        sums(all);
        Design design = bootstrap.design();
        return new Replicates(
                name,
                all[0] / values.length,
                squares == null ? Double.NaN : error(all[0], all[1], values.length),
                columns[0],
                squares == null ? null : columns[1],
                () ->
                        Acceleration.of(
                                design.clusters() == null
                                        ? values
                                        : Acceleration.summed(values, design.clusters())));
    }

    private void sums(double[] sums) {
        byte[] once = new byte[Kernels.BLOCK];
        java.util.Arrays.fill(once, (byte) 1);
        BlockSum sum = new BlockSum();
        BlockSum ofSquares = new BlockSum();
        for (int from = 0; from < values.length; from += Kernels.BLOCK) {
            add(once, from, sum, ofSquares);
        }
        sums[0] = sum.total();
        sums[1] = ofSquares.total();
    }

    private void add(byte[] counts, int from, BlockSum sum, BlockSum ofSquares) {
        int size = Math.min(Kernels.BLOCK, values.length - from);
        Kernels kernels = KernelRegistry.kernels();
        sum.add(kernels.weightedSum(counts, 0, values, from, size));
        if (squares != null) {
            ofSquares.add(kernels.weightedSum(counts, 0, squares, from, size));
        }
    }

    /// The standard error of a mean.
    private static double error(double sum, double squares, double rows) {
        double mean = sum / rows;
        return Math.sqrt(Math.max(0, squares / rows - mean * mean) / rows);
    }

    Replicator replicator() {
        return bootstrap.design().drawsRows() ? byBlocks() : byUnits();
    }

    private Replicator byBlocks() {
        Design design = bootstrap.design();
        design.checkNoClasses();
        BlockLayout layout = BlockLayout.plain(values.length);
        BlockDraw draw = new BlockDraw(bootstrap.seed(), layout, design.law());
        BlockSum sum = new BlockSum();
        BlockSum ofSquares = new BlockSum();
        return (number, numbers) -> {
            sum.reset();
            ofSquares.reset();
            draw.start(number);
            long rows = 0;
            for (int b = 0; b < layout.blocks(); b++) {
                byte[] counts = draw.block(b);
                rows += draw.sum(b);
                add(counts, b * Kernels.BLOCK, sum, ofSquares);
            }
            write(numbers, sum.total(), ofSquares.total(), rows);
        };
    }

    private Replicator byUnits() {
        UnitDraw draw = bootstrap.design().units(bootstrap.seed(), values.length);
        int[] counts = new int[values.length];
        return (number, numbers) -> {
            draw.draw(number, counts);
            double sum = 0;
            double ofSquares = 0;
            long rows = 0;
            for (int i = 0; i < counts.length; i++) {
                sum += counts[i] * values[i];
                ofSquares += squares == null ? 0 : counts[i] * squares[i];
                rows += counts[i];
            }
            write(numbers, sum, ofSquares, rows);
        };
    }

    private static void write(double[] numbers, double sum, double squares, long rows) {
        numbers[0] = sum / rows;
        if (numbers.length > 1) {
            numbers[1] = error(sum, squares, rows);
        }
    }
}
