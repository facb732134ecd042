package io.assay.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.assay.testing.Property;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a sweep finds does not depend, to the last bit, on where a source cuts its runs.
@Tag("everywhere")
class RunCutsTest {
    private static final double[] EDGES = {0, 0.25, 0.5, 1};

    @Test
    void theSameBitsComeFromRunsCutAnywhere() {
        Property.holds(
                "cuts of runs",
                CellLaw.CASES,
                Property.seed(),
                draw -> {
                    CellFamily family = draw.pick(CellFamily.values());
                    ListedCells cells = ListedCells.draw(draw, family);
                    boolean weighted = family == CellFamily.WEIGHTED;
                    double[] whole = all(cells, weighted);
                    double[] cut = all(cells.cutAnew(draw), weighted);
                    assertArrayEquals(whole, cut, family + ": " + Arrays.toString(cut));
                });
    }

    private static double[] all(CellSource source, boolean weighted) {
        AucSweep auc = new AucSweep(weighted);
        DelongSweep delong = new DelongSweep(auc);
        PrecisionSweep precision = new PrecisionSweep();
        BestSweep best = new BestSweep();
        PartialSweep partial = new PartialSweep(0.1);
        RocPointsSweep points = new RocPointsSweep();
        BinSweep bins = new BinSweep(EDGES);
        LossSweep losses = new LossSweep(1e-15);
        Sweep pairs = weighted ? auc : delong;
        Sweep.run(source, new Cells(), pairs, precision, best, partial, points, bins, losses);
        return new double[] {
            auc.auc(),
            weighted ? 0 : delong.variance(),
            precision.averagePrecision(),
            precision.trapezoidArea(),
            best.kolmogorovSmirnov(),
            best.youden(),
            best.youdenThreshold(),
            best.f1(),
            best.f1Threshold(),
            best.cost(),
            best.costThreshold(),
            partial.partialAuc(),
            partial.gain(),
            points.withoutCollinear(),
            bins.score(0),
            bins.score(1),
            bins.score(2),
            bins.weight(2),
            bins.positive(2),
            losses.squaredError(),
            losses.logLoss()
        };
    }
}
