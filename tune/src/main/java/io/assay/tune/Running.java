package io.assay.tune;

import io.assay.tune.math.Seeds;
import java.util.ArrayList;
import java.util.List;

/// A trial that was asked for and is not finished: gives the objective its point and takes reports.
public final class Running {
    private final int number;
    private final Proposal proposal;
    private final long seed;
    private final Pruner pruner;
    private final List<Trial> seen;
    private final Goal goal;
    private final long start = System.nanoTime();
    private final List<Trial.Report> reports = new ArrayList<>();
    private String stopped;
    private int repeat;

    Running(int number, Proposal proposal, long seed, Pruner pruner, List<Trial> seen, Goal goal) {
        this.number = number;
        this.proposal = proposal;
        this.seed = seed;
        this.pruner = pruner;
        this.seen = seen;
        this.goal = goal;
    }

    /// Its number, from 0 in the order of asking.
    public int number() {
        return number;
    }

    /// What is tried.
    public Proposal proposal() {
        return proposal;
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

    /// Whether a parameter exists here.
    public boolean has(Param<?> param) {
        return params().has(param);
    }

    /// How much to spend, in units of the searcher; 0 when it does not say.
    public double resource() {
        return proposal.resource();
    }

    /// A seed of this trial and repeat, for what the objective draws at random.
    public long seed() {
        return Seeds.of(seed, number, -1 - repeat);
    }

    /// Which of the repeats of a noisy objective this is, from 0.
    public int repeat() {
        return repeat;
    }

    /// Says how things stand.
    ///
    /// @param step rounds, epochs or folds done; more than in the report before
    /// @param value of the first objective by now
    /// @return whether to go on; when not, the trial counts as stopped whatever the objective returns
    public boolean report(long step, double value) {
        if (!reports.isEmpty() && step <= reports.get(reports.size() - 1).step()) {
            throw new IllegalArgumentException(
                    "step is " + step + "; expected more than in the report before");
        }
        reports.add(new Trial.Report(step, value));
        if (stopped == null && pruner != null) {
            stopped = pruner.stop(List.copyOf(reports), seen, goal);
        }
        return stopped == null;
    }

    void startRepeat(int next) {
        repeat = next;
        reports.clear(); // those of the last repeat are kept
    }

    boolean isStopped() {
        return stopped != null;
    }

    Trial finished(int goals, double... values) {
        long nanos = System.nanoTime() - start;
        if (stopped != null) {
            double last = reports.get(reports.size() - 1).value();
            return ended(Trial.Outcome.PRUNED, List.of(last), stopped, nanos);
        }
        if (values.length != goals) {
            throw new IllegalArgumentException(
                    "values has " + values.length + " numbers; expected one for each of " + goals);
        }
        List<Double> kept = new ArrayList<>();
        for (double value : values) {
            if (Double.isNaN(value)) {
                return ended(Trial.Outcome.FAILED, List.of(), "the value is NaN", nanos);
            }
            kept.add(value);
        }
        return ended(Trial.Outcome.COMPLETE, kept, null, nanos);
    }

    Trial failed(String reason) {
        return ended(Trial.Outcome.FAILED, List.of(), reason, System.nanoTime() - start);
    }

    private Trial ended(Trial.Outcome outcome, List<Double> values, String reason, long nanos) {
        return new Trial(number, proposal, outcome, values, reason, reports, nanos);
    }
}
