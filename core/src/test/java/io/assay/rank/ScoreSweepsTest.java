package io.assay.rank;

import static io.assay.rank.CellLaw.holds;
import static io.assay.rank.CellLaw.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.ExactSum;
import io.assay.testing.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Sums and quantiles of the scores themselves against their definitions.
@Tag("everywhere")
class ScoreSweepsTest {

    @Test
    void binsHoldTheRowsBetweenTheirEdges() {
        holds(
                "bins",
                (cells, s) -> {
                    int n = cells.size();
                    double middle = cells.score[n / 2];
                    double[] edges = {cells.score[n - 1], middle, middle, cells.score[n / 4], 1};
                    BinSweep bins = new BinSweep(edges);
                    run(cells, bins);
                    for (int b = 0; b < edges.length - 1; b++) {
                        ExactSum scores = new ExactSum();
                        ExactSum rows = new ExactSum();
                        ExactSum positives = new ExactSum();
                        for (int i = 0; i < n; i++) {
                            boolean above = cells.score[i] > edges[b] || b == 0;
                            if (above && cells.score[i] <= edges[b + 1]) {
                                double p = s.tp[i + 1] - s.tp[i];
                                double both = p + (s.fp[i + 1] - s.fp[i]);
                                rows.add(both);
                                positives.add(p);
                                scores.add(both * cells.score[i]);
                            }
                        }
                        double all = cells.positives() + cells.negatives();
                        assertEquals(rows.value(), bins.weight(b), 1e-13 * all);
                        assertEquals(positives.value(), bins.positive(b), 1e-13 * all);
                        assertEquals(scores.value(), bins.score(b), Math.ulp(scores.value()));
                    }
                });
    }

    @Test
    void lossesAreSumsOverBothClassesOfEachCell() {
        holds(
                "losses",
                (cells, s) -> {
                    ExactSum squares = new ExactSum();
                    ExactSum logs = new ExactSum();
                    for (int i = 0; i < cells.size(); i++) {
                        double p = s.tp[i + 1] - s.tp[i];
                        double q = s.fp[i + 1] - s.fp[i];
                        double score = cells.score[i];
                        double clipped = Math.max(1e-3, Math.min(1 - 1e-3, score));
                        squares.add(p * (1 - score) * (1 - score));
                        squares.add(q * score * score);
                        logs.add(-p * StrictMath.log(clipped));
                        logs.add(-q * StrictMath.log(1 - clipped));
                    }
                    LossSweep losses = new LossSweep(1e-3);
                    run(cells, losses);
                    close(squares.value(), losses.squaredError());
                    close(logs.value(), losses.logLoss());
                });
    }

    private static void close(double expected, double found) {
        assertEquals(expected, found, Math.ulp(expected));
    }

    @Test
    void quantilesInterpolateBetweenRows() {
        Property.holds(
                "quantiles",
                CellLaw.CASES,
                Property.seed(),
                draw -> {
                    ListedCells cells = ListedCells.draw(draw, CellFamily.TIES);
                    double[] rows = rising(cells);
                    double share = draw.oneIn(5) ? draw.below(2) : draw.unit();
                    double place = share * (rows.length - 1);
                    int low = (int) place;
                    int high = Math.min(low + 1, rows.length - 1);
                    double expected = rows[low] + (rows[high] - rows[low]) * (place - low);
                    double[] found = Quantiles.of(cells, new double[] {share});
                    assertEquals(expected, found[0], 1e-15);
                });
    }

    private static double[] rising(ListedCells cells) {
        double[] rows = new double[(int) (cells.positives() + cells.negatives())];
        int at = rows.length;
        for (int i = 0; i < cells.size(); i++) {
            for (int k = 0; k < cells.positive[i] + cells.negative[i]; k++) {
                rows[--at] = cells.score[i];
            }
        }
        return rows;
    }
}
