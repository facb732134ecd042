package io.assay.multiclass;

import io.assay.BinaryPredictions;
import io.assay.Metrics;
import io.assay.Value;
import java.util.function.Supplier;

/// The areas of every class against the rest: each class is sorted once, when first asked for.
final class ClassRankings {
    private final ClassProbabilities probabilities;
    private final Supplier<BinaryPredictions> pairs;
    private final Areas[] perClass;
    private Areas pooled;

    /// `pairs` makes all pairs of row and class.
    ClassRankings(
            ClassProbabilities probabilities, int classes, Supplier<BinaryPredictions> pairs) {
        this.probabilities = probabilities;
        this.pairs = pairs;
        perClass = new Areas[classes];
    }

    private record Areas(Value auc, Value averagePrecision) {
        static Areas of(BinaryPredictions predictions) {
            return new Areas(
                    Metrics.AUC.of(predictions), Metrics.AVERAGE_PRECISION.of(predictions));
        }
    }

    Value auc(int c) {
        return areas(c).auc();
    }

    Value averagePrecision(int c) {
        return areas(c).averagePrecision();
    }

    private synchronized Areas areas(int c) {
        if (perClass[c] == null) {
            perClass[c] = Areas.of(probabilities.oneVsRest(c));
        }
        return perClass[c];
    }

    Value pooledAuc() {
        return pooled().auc();
    }

    Value pooledAveragePrecision() {
        return pooled().averagePrecision();
    }

    private synchronized Areas pooled() {
        if (pooled == null) {
            pooled = Areas.of(pairs.get());
        }
        return pooled;
    }
}
