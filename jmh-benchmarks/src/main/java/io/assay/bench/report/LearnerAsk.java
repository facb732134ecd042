package io.assay.bench.report;

import java.util.function.ToDoubleFunction;

/// One thing that is asked of a comparison of learners.
///
/// @param what such as `wall at most 1.00`
/// @param value measures it; NaN when the pairs do not tell
/// @param most the most that is allowed
record LearnerAsk(String what, ToDoubleFunction<LearnerRun> value, double most) {

    static LearnerAsk wall(double most) {
        return new LearnerAsk(
                Numbers.plain("wall at most %.2f", most), run -> run.wall().ratio(), most);
    }

    static LearnerAsk upper(double most) {
        return new LearnerAsk(
                Numbers.plain("its upper limit %.2f", most), run -> run.wall().high(), most);
    }

    static LearnerAsk prediction(double most) {
        return new LearnerAsk(
                Numbers.plain("prediction at most %.2f", most),
                run -> run.predictCpu().ratio(),
                most);
    }

    /// The AUC may be so much worse.
    static LearnerAsk auc(double lost) {
        String what = lost == 0 ? "AUC no worse" : Numbers.plain("AUC at most %.3f worse", lost);
        return new LearnerAsk(what, run -> -run.aucGained(), lost);
    }

    /// What is not known is not met.
    boolean isMet(LearnerRun run) {
        return value.applyAsDouble(run) <= most;
    }
}
