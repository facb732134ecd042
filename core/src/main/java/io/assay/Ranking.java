package io.assay;

import io.assay.rank.AucSweep;
import io.assay.rank.BestSweep;
import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.DelongSweep;
import io.assay.rank.PartialSweep;
import io.assay.rank.PrecisionSweep;
import io.assay.rank.RocPointsSweep;
import io.assay.rank.Sweep;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// What follows from the order of the scores: areas, best thresholds and their variance.
///
/// The scores are sorted once; equal scores form one threshold, -0.0 equals 0.0, and infinities are
/// scores like any other. A value is NaN when a class that it needs is empty, see
/// [#whyUndefined()].
public final class Ranking {
    private static final Sweep[] NONE = {};

    private final CellSource source;
    private final boolean weighted;
    private final Cells cells = new Cells();
    private final AucSweep auc;
    private final PrecisionSweep precision = new PrecisionSweep();
    private final BestSweep best = new BestSweep();
    private final PartialSweep partial = new PartialSweep(0.1);
    private final DelongSweep delong;
    private final RocPointsSweep points = new RocPointsSweep();
    private final Sweep[] aucOnly;
    private final Sweep[] all;

    /// What copies points, unless some thread is at it.
    private final AtomicReference<Points> idle = new AtomicReference<>();

    private Sweep[] asked;
    private int known;
    private RankErrors errors;
    private boolean expectsErrors;
    private boolean aucKnown;
    private boolean allKnown;

    Ranking(CellSource source, boolean weighted) {
        this.source = source;
        this.weighted = weighted;
        auc = new AucSweep(weighted);
        delong = new DelongSweep(auc);
        aucOnly = new Sweep[] {auc};
        all =
                weighted
                        ? new Sweep[] {auc, precision, best, partial, points}
                        : new Sweep[] {delong, precision, best, partial, points};
    }

    /// All that can be known, now, so that several threads can read it later.
    Ranking complete() {
        swept(best);
        return this;
    }

    /// The same on two threads, with some more sweeps: the work is split about in half.
    void complete(Executor executor, Sweep... more) {
        source.rewind(cells); // sorts what is not yet sorted, before two threads walk
        CompletableFuture<Void> walk =
                CompletableFuture.runAsync(
                        () -> Sweep.run(source, cells, delong, precision, partial), executor);
        Sweep walking = errors().walking();
        Sweep[] here = Arrays.copyOf(more, more.length + (walking == null ? 2 : 3));
        here[more.length] = best;
        here[more.length + 1] = points;
        if (walking != null) {
            here[more.length + 2] = walking;
        }
        Sweep.run(source, new Cells(), here);
        errors().walked();
        walk.join();
        aucKnown = true;
        allKnown = true;
    }

    /// Makes one walk down the rows find what was asked of the samples before, not all there is: for
    /// resamples, all of which are asked the same.
    Ranking asAsked() {
        asked = new Sweep[0];
        return this;
    }

    /// Says that standard errors will be asked for: then one walk finds what areas and they need.
    void expectErrors(boolean ofAll) {
        expectsErrors = true;
        if (ofAll) {
            errors();
        }
    }

    /// Says that the source holds other rows now.
    void changed() {
        known = 0;
        errors = null;
        expectsErrors = false;
        aucKnown = false;
        allKnown = false;
    }

    /// Standard errors of what is read off the thresholds; for rows without weights.
    synchronized RankErrors errors() {
        if (errors == null) {
            errors = new RankErrors(source);
        }
        return errors;
    }

    CellSource source() {
        return source;
    }

    /// The number or weight of positive rows.
    public double positives() {
        return source.positives();
    }

    /// The number or weight of negative rows.
    public double negatives() {
        return source.negatives();
    }

    /// Why a metric that needs both classes is undefined, or null.
    public String whyUndefined() {
        if (positives() == 0) {
            return negatives() == 0 ? "no rows" : "no positives";
        }
        return negatives() == 0 ? "no negatives" : null;
    }

    /// The area under the ROC curve: the share of (positive, negative) pairs in the right order, a
    /// tie counting one half (J. Hanley, B. McNeil, Radiology 143, 1982).
    ///
    /// Asked for first it is counted in ranges, without a sort; after any metric that needs the order
    /// it is known from that.
    public double auc() {
        if (!aucKnown && expectsErrors && !weighted) {
            swept(delong);
        } else if (!aucKnown) {
            long pairs = source.halfPairs();
            if (pairs >= 0) {
                auc.know(source.positives(), source.negatives(), pairs);
            } else {
                Sweep.run(source, cells, aucOnly);
            }
            aucKnown = true;
        }
        return auc.auc();
    }

    /// 2 auc - 1.
    public double gini() {
        return 2 * auc() - 1;
    }

    /// The variance of the AUC (E. DeLong et al., Biometrics 44, 1988); NaN for weighted rows and
    /// unless each class has two rows.
    public double delongVariance() {
        return weighted ? Double.NaN : swept(delong).variance();
    }

    /// The standard error of the AUC under the exponential model of J. Hanley and B. McNeil (1982).
    public double hanleyMcNeilError() {
        double a = auc();
        double p = positives();
        double n = negatives();
        double q1 = a / (2 - a);
        double q2 = 2 * a * a / (1 + a);
        double variance = a * (1 - a) + (p - 1) * (q1 - a * a) + (n - 1) * (q2 - a * a);
        return Math.sqrt(variance / p / n);
    }

    /// The area under the ROC curve for false positive rates in [0, 0.1].
    public double partialAuc() {
        return swept(partial).partialAuc();
    }

    /// The same, rescaled so that chance is one half (D. McClish, 1989).
    public double partialAucMcClish() {
        return swept(partial).partialAucMcClish();
    }

    /// The sum of (recall - previous recall) * precision over the distinct scores; NaN without
    /// positives.
    public double averagePrecision() {
        return swept(precision).averagePrecision();
    }

    /// The area under the joined precision-recall points; NaN without positives.
    public double prAucTrapezoid() {
        return swept(precision).trapezoidArea();
    }

    /// The largest distance of the two class distributions: max |tpr - fpr|.
    public double kolmogorovSmirnov() {
        return swept(best).kolmogorovSmirnov();
    }

    /// The largest Youden index over the distinct scores.
    public Best youden() {
        return new Best(swept(best).youden(), best.youdenThreshold());
    }

    /// The largest F1 over the distinct scores.
    public Best f1() {
        return new Best(swept(best).f1(), best.f1Threshold());
    }

    /// The largest accuracy over the distinct scores.
    public Best accuracy() {
        return new Best(swept(best).accuracy(), best.costThreshold());
    }

    /// The smallest mean cost per row over the distinct scores, right predictions costing nothing.
    ///
    /// @param falsePositive what a type I error costs, finite and at least 0
    /// @param falseNegative what a type II error costs, finite and at least 0
    public Best cost(double falsePositive, double falseNegative) {
        if (!isCost(falsePositive) || !isCost(falseNegative)) {
            throw new IllegalArgumentException(
                    "costs are "
                            + falsePositive
                            + " and "
                            + falseNegative
                            + "; expected finite numbers of at least 0");
        }
        BestSweep sweep = new BestSweep();
        sweep.costs(falsePositive, falseNegative);
        Sweep.run(source, new Cells(), sweep);
        return new Best(sweep.cost(), sweep.costThreshold());
    }

    private static boolean isCost(double cost) {
        return cost >= 0 && cost < Double.POSITIVE_INFINITY;
    }

    /// The recall when the tenth of the rows with the highest scores is flagged.
    public double gain() {
        return swept(partial).gain();
    }

    /// Gain over 0.1, the gain of flagging at random.
    public double lift() {
        return swept(partial).lift();
    }

    /// The points of the ROC curve: the distinct scores and the starting point.
    public long rocPoints() {
        return swept(points).all();
    }

    /// The points of the ROC curve without those on a line with both neighbours.
    public long rocPointsWithoutCollinear() {
        return swept(points).withoutCollinear();
    }

    /// Writes every distinct score in falling order and the weight of each class at or above it.
    /// The first [#rocPoints()] - 1 entries are written.
    ///
    /// Where the metrics are not known yet, the walk that writes finds them too: to have both, ask
    /// for the points first, in arrays with an entry per row if their number is not known.
    ///
    /// @throws IllegalArgumentException if an array has fewer entries than there are distinct scores
    public void copyTo(double[] score, double[] tp, double[] fp) {
        Points copy = idle.getAndSet(null);
        if (copy == null) {
            copy = new Points();
        }
        boolean nothingKnown = asked == null && errors == null && !allKnown;
        copy.write(source, score, tp, fp, nothingKnown ? all : NONE);
        aucKnown |= nothingKnown;
        allKnown |= nothingKnown;
        idle.set(copy);
    }

    /// Hands over what [#copyTo] writes in runs of some hundred, for those who do not keep it.
    public void forEachRun(Run run) {
        Cells cells = new Cells();
        source.rewind(cells);
        while (source.next(cells)) {
            run.accept(cells.score, cells.tp, cells.fp, 1, cells.count + 1);
        }
    }

    /// Takes distinct scores `[from, to)` in falling order and the weight of each class at or above
    /// them. The arrays are lent for the call.
    @FunctionalInterface
    public interface Run {
        void accept(double[] score, double[] tp, double[] fp, int from, int to);
    }

    private <S extends Sweep> S swept(S sweep) {
        if (asked != null) {
            sweepAsAsked(sweep);
        } else if (!allKnown) {
            Sweep.run(source, cells, withErrors());
            aucKnown = true;
            allKnown = true;
        }
        return sweep;
    }

    private Sweep[] withErrors() {
        Sweep more = errors == null ? null : errors.walking();
        if (more == null) {
            return all;
        }
        errors.walked();
        Sweep[] sweeps = Arrays.copyOf(all, all.length + 1);
        sweeps[all.length] = more;
        return sweeps;
    }

    /// The first `known` of the sweeps that were asked for are those of this sample.
    private void sweepAsAsked(Sweep sweep) {
        int place = Arrays.asList(asked).indexOf(sweep);
        if (place < 0) {
            asked = Arrays.copyOf(asked, asked.length + 1);
            place = asked.length - 1;
            asked[place] = sweep;
        }
        if (place >= known) {
            Sweep.run(
                    source,
                    cells,
                    known == 0 ? asked : Arrays.copyOfRange(asked, known, asked.length));
            known = asked.length;
        }
    }

    /// A best value and the score at which it is reached: predicted positive are the rows with this
    /// score or a higher one.
    ///
    /// @param value the best value, NaN when undefined
    /// @param threshold the highest score at which it is reached
    public record Best(double value, double threshold) {}
}
