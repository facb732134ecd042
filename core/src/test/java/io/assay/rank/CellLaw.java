package io.assay.rank;

import io.assay.testing.Property;

/// A statement about cells, tried on easy and hard ones.
@FunctionalInterface
interface CellLaw {
    int CASES = Property.deep() ? 20_000 : 500;

    void check(ListedCells cells, States states);

    /// The state at every threshold: entry 0 is that above the first.
    final class States {
        final double[] tp;
        final double[] fp;

        private States(ListedCells cells) {
            tp = new double[cells.size() + 1];
            fp = new double[cells.size() + 1];
            for (int i = 1; i < tp.length; i++) {
                tp[i] = tp[i - 1] + cells.positive[i - 1];
                fp[i] = fp[i - 1] + cells.negative[i - 1];
            }
        }
    }

    /// For cells of every family.
    static void holds(String name, CellLaw law) {
        Property.holds(
                name,
                CASES,
                Property.seed(),
                draw -> {
                    CellFamily family = draw.pick(CellFamily.values());
                    ListedCells cells = ListedCells.draw(draw, family);
                    law.check(cells, new States(cells));
                });
    }

    /// For cells of whole rows.
    static void holdsForCounts(String name, CellLaw law) {
        holds(
                name,
                (cells, states) -> {
                    double rows = cells.positives() + cells.negatives();
                    if (rows == Math.rint(rows)) {
                        law.check(cells, states);
                    }
                });
    }

    static void run(CellSource source, Sweep... sweeps) {
        Sweep.run(source, new Cells(), sweeps);
    }
}
