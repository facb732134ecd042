package io.assay.multilabel;

import io.assay.Undefined;
import io.assay.Value;
import java.util.ArrayList;
import java.util.List;

/// The mean over labels of a number that some may not have.
final class LabelMean {
    private static final int NAMED = 5;

    private final String name;
    private final Undefined policy;
    private final List<String> without = new ArrayList<>();
    private String reason;
    private double sum;
    private double weights;
    private int defined;

    LabelMean(String name, Undefined policy) {
        this.name = name;
        this.policy = policy;
    }

    void add(String label, Value value, double weight) {
        Value kept = value.under(policy);
        if (kept.isDefined()) {
            sum += weight * kept.value();
            weights += weight;
            defined++;
        } else {
            without.add(label);
            reason = reason == null ? kept.reason() : reason;
        }
    }

    Value value() {
        if (without.isEmpty() || policy == Undefined.SKIP && weights > 0) {
            if (weights == 0) {
                return Value.undefined("no row has a label");
            }
            return without.isEmpty()
                    ? Value.of(sum / weights)
                    : Value.noted(sum / weights, "over " + defined + " labels: " + sentence());
        }
        return Value.undefined(sentence());
    }

    private String sentence() {
        String more = without.size() > NAMED ? " and " + (without.size() - NAMED) + " more" : "";
        return name
                + " is undefined for "
                + (without.size() == 1 ? "label " : "labels ")
                + String.join(", ", without.subList(0, Math.min(NAMED, without.size())))
                + more
                + " ("
                + reason
                + ")";
    }
}
