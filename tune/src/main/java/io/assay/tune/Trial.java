package io.assay.tune;

import java.util.List;

/// One finished trial.
///
/// @param number from 0, in the order of asking
/// @param proposal what was tried
/// @param outcome how it ended
/// @param values one for each objective; empty when it failed
/// @param reason why it failed or was stopped; null when it is complete
/// @param reports what it said on its way
/// @param nanos how long it took, on the wall; not part of what a study reproduces
public record Trial(
        int number,
        Proposal proposal,
        Outcome outcome,
        List<Double> values,
        String reason,
        List<Report> reports,
        long nanos) {

    /// How a trial ended.
    public enum Outcome {
        /// Its objective gave numbers.
        COMPLETE,
        /// It was stopped early; its value is the last one it reported.
        PRUNED,
        /// Its objective threw, or gave NaN; the reason is kept.
        FAILED
    }

    /// A value on the way to the result.
    ///
    /// @param step rounds, epochs or folds done
    /// @param value of the objective by then
    public record Report(long step, double value) {}

    public Trial {
        values = List.copyOf(values);
        reports = List.copyOf(reports);
    }

    /// The point.
    public Params params() {
        return proposal.params();
    }

    /// The value of a parameter.
    ///
    /// @throws IllegalArgumentException if the parameter is not in the space, or does not exist here
    public <T> T get(Param<T> param) {
        return params().get(param);
    }

    /// The value of the first objective; NaN when the trial failed.
    public double value() {
        return values.isEmpty() ? Double.NaN : values.get(0);
    }

    /// Whether the objective gave numbers.
    public boolean isComplete() {
        return outcome == Outcome.COMPLETE;
    }

    /// Whether another trial says the same, time aside.
    public boolean sameAs(Trial other) {
        return other.withNanos(0).equals(withNanos(0));
    }

    Trial withNanos(long other) {
        return new Trial(number, proposal, outcome, values, reason, reports, other);
    }
}
