package io.assay.cli.result;

import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Counts;
import io.assay.Ranking;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/// A sample that answers a question once: each answer takes a pass over all rows.
public final class Remembered implements BinarySample {
    private static final int BINS = 10;

    private final BinarySample sample;
    private final double threshold;
    private final Map<Calibration.Bins, CompletableFuture<Calibration>> calibrations =
            new ConcurrentHashMap<>();
    private Counts at;
    private Counts above;

    /// Remembers the tables at one threshold and all calibrations.
    public Remembered(BinarySample sample, double threshold) {
        this.sample = sample;
        this.threshold = threshold;
    }

    /// Starts the two calibrations that reports tell, beside what else is asked; the scores must be
    /// in order already.
    public Remembered ahead(Executor executor) {
        for (Calibration.Bins bins :
                List.of(Calibration.uniform(BINS), Calibration.quantile(BINS))) {
            calibrations.put(
                    bins, CompletableFuture.supplyAsync(() -> sample.calibration(bins), executor));
        }
        return this;
    }

    /// What is remembered of.
    BinarySample whole() {
        return sample;
    }

    @Override
    public double total() {
        return sample.total();
    }

    @Override
    public double positives() {
        return sample.positives();
    }

    @Override
    public boolean isWeighted() {
        return sample.isWeighted();
    }

    @Override
    public Counts at(double other) {
        if (other != threshold) {
            return sample.at(other);
        }
        at = at == null ? sample.at(threshold) : at;
        return at;
    }

    @Override
    public Counts above(double other) {
        if (other != threshold) {
            return sample.above(other);
        }
        above = above == null ? sample.above(threshold) : above;
        return above;
    }

    @Override
    public Ranking ranking() {
        return sample.ranking();
    }

    @Override
    public String notProbabilities() {
        return sample.notProbabilities();
    }

    @Override
    public double logLoss(double clip) {
        return sample.logLoss(clip);
    }

    @Override
    public double brier() {
        return sample.brier();
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        return calibrations
                .computeIfAbsent(
                        bins, b -> CompletableFuture.completedFuture(sample.calibration(b)))
                .join();
    }
}
