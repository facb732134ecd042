package io.assay.cli.train;

import io.assay.Interval;
import io.assay.cli.report.Json;
import io.assay.interval.Estimate;
import io.assay.split.FoldScores;
import io.assay.split.Split;
import java.io.PrintStream;

/// A training for programs.
final class TrainJson {
    private final Outcome outcome;
    private final Json json;

    private TrainJson(Outcome outcome, Json json) {
        this.outcome = outcome;
        this.json = json;
    }

    static void write(Outcome outcome, PrintStream out) {
        try (Json json = Json.to(out)) {
            new TrainJson(outcome, json).write();
        }
    }

    private void write() {
        json.object(() -> {
            Described.facts(json, outcome.setup());
            if (outcome.folds() != null) {
                json.whole("cv", outcome.folds().folds().count());
                json.text("plan", outcome.setup().plan().title());
                json.array("folds", outcome.folds().folds(), this::fold);
                json.object("metrics", this::metrics);
            }
            if (outcome.bag() != null) {
                json.whole("out_of_bag_rows", outcome.bag().rows());
                json.object("out_of_bag", this::outOfBag);
            }
            Rounds.write(json, outcome.model());
            Epochs.write(json, outcome);
            if (outcome.fingerprint() != null) {
                json.text("saved", outcome.setup().request().save().toString());
                json.text("fingerprint", outcome.fingerprint());
            }
        });
    }

    private void fold(Split split) {
        json.object(() -> {
            json.whole("fold", split.number() + 1);
            json.whole("train", split.train().size());
            json.whole("test", split.test().size());
        });
    }

    private void outOfBag() {
        Yardstick<?> yardstick = Yardstick.of(outcome.setup().data().table().target());
        for (int i = 0; i < outcome.bag().estimates().size(); i++) {
            Estimate estimate = outcome.bag().estimates().get(i);
            json.object(yardstick.metrics().get(i).name(), () -> estimate(json, estimate));
        }
    }

    private void metrics() {
        for (int i = 0; i < outcome.folds().scores().size(); i++) {
            FoldScores scores = outcome.folds().scores().get(i);
            Estimate pooled = outcome.folds().pooled().get(i);
            Interval mean = outcome.folds().means().get(i);
            json.object(
                    scores.metric(),
                    () -> {
                        json.array(
                                "folds",
                                scores.values().stream().mapToDouble(v -> v.value()).toArray());
                        json.number("mean", scores.mean().value());
                        json.number("sd", scores.sd().value());
                        json.number("mean_low", mean.low());
                        json.number("mean_high", mean.high());
                        json.object("pooled", () -> estimate(json, pooled));
                    });
        }
    }

    /// A number with its interval, as fields of an object.
    static void estimate(Json json, Estimate estimate) {
        json.number("value", estimate.value().value());
        json.number("low", estimate.interval().low());
        json.number("high", estimate.interval().high());
        json.text("method", estimate.method());
    }
}
