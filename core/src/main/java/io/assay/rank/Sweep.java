package io.assay.rank;

/// Something learned by walking down the thresholds once.
public interface Sweep {

    /// Forgets everything; the classes will have these weights.
    void start(double positives, double negatives);

    /// Takes the next run.
    void accept(Cells cells);

    /// Runs some sweeps over a source, one run of cells after the other while it is in cache.
    static void run(CellSource source, Cells cells, Sweep... sweeps) {
        source.rewind(cells);
        for (Sweep sweep : sweeps) {
            sweep.start(source.positives(), source.negatives());
        }
        while (source.next(cells)) {
            cells.weigh();
            for (Sweep sweep : sweeps) {
                sweep.accept(cells);
            }
        }
    }
}
