package io.assay.cli.tune;

import io.assay.cli.study.Worth;
import io.assay.learn.curve.Scoring;
import io.assay.learn.search.Honesty;
import io.assay.tune.Trial;
import io.assay.tune.result.WinnerScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the best score is worth once the choice among all trials is allowed for, as an event of its study.
final class Correction {
    /// The fact that says why there is none.
    static final String MISSING = "missing";

    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 500;
    private static final int FEWEST = 100;
    private static final long WORK = 40_000_000; // predictions that are scored, a few seconds

    private final Problem problem;
    private final List<Trial> complete;
    private final KeptPredictions kept;
    private final int asked;

    private Correction(Problem problem, List<Trial> complete, KeptPredictions kept, int asked) {
        this.problem = problem;
        this.complete = complete;
        this.kept = kept;
        this.asked = asked;
    }

    /// @param complete the trials that were chosen from
    /// @param kept their predictions; those of an earlier run are missing
    /// @param asked resamples; negative for what takes little time
    static Map<String, String> of(
            Problem problem, List<Trial> complete, Trial best, KeptPredictions kept, int asked) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Worth.KIND, Worth.HONEST);
        facts.put("trial", Integer.toString(best.number()));
        facts.put("trials", Integer.toString(complete.size()));
        Correction correction = new Correction(problem, complete, kept, asked);
        String missing = correction.missing();
        if (missing != null) {
            facts.put(MISSING, missing);
        } else {
            correction.put(problem.scoring(), facts);
        }
        return facts;
    }

    private int resamples() {
        long each = (long) complete.size() * problem.rows().rows();
        return asked > 0 ? asked : (int) Math.min(RESAMPLES, WORK / each);
    }

    /// Why there is none; null when there is one.
    private String missing() {
        if (kept.isFull()) {
            return "the predictions of all trials take more than " + kept.megabytes() + " MB";
        }
        if (asked > 0) {
            return null;
        }
        long lost = complete.stream().filter(t -> kept.of(t.number()) == null).count();
        String how = "; assay tune resume --honest " + RESAMPLES;
        if (lost > 0) {
            return lost + " trials were predicted by an earlier run" + how + " predicts them again";
        }
        return resamples() < FEWEST ? "there are too many rows to do it unasked" + how : null;
    }

    private void put(Scoring<?> scoring, Map<String, String> facts) {
        List<double[]> predicted = new ArrayList<>();
        for (Trial trial : complete) {
            double[] own = kept.of(trial.number());
            predicted.add(own == null ? problem.tested(trial.params()).outOfFold() : own);
        }
        WinnerScore score =
                Honesty.of(
                        scoring,
                        problem.rows(),
                        predicted,
                        resamples(),
                        LEVEL,
                        problem.plan().seed());
        String name = scoring.metric().name();
        facts.put("resamples", Integer.toString(resamples()));
        facts.put(name, Double.toString(score.corrected()));
        facts.put(name + "_low", Double.toString(score.interval().low()));
        facts.put(name + "_high", Double.toString(score.interval().high()));
        facts.put(name + "_raw", Double.toString(score.raw()));
    }
}
