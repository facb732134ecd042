package io.assay.cli.train;

import io.assay.file.Progress;
import io.assay.learn.Learner;
import io.assay.learn.Model;

/// Tells how many models are done.
final class Counter {
    private final Progress progress;
    private final long models;
    private long done;

    /// @param models how many there will be
    Counter(Progress progress, long models) {
        this.progress = progress;
        this.models = models;
    }

    /// The same learner, counted.
    Learner of(Learner learner) {
        return (table, seed) -> {
            Model model = learner.fit(table, seed);
            one();
            return model;
        };
    }

    private synchronized void one() {
        progress.reached(++done, models);
    }
}
