package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Asynchronous successive halving (L. Li et al., MLSys 2020): whenever a trial is asked for, the best
/// of the highest rung that belongs to the top `1 / eta` there, and has not gone on, goes on; if there is
/// none, a new point starts at the bottom. Nobody waits for a rung to fill.
///
/// @param least resource of the lowest rung, positive
/// @param most resource of the highest rung
/// @param eta how many times fewer points go on, at least 2
public record AshaSearcher(double least, double most, int eta) implements Searcher {

    public AshaSearcher {
        if (!(least > 0 && least <= most) || eta < 2) {
            throw new IllegalArgumentException(
                    "least, most and eta are "
                            + least
                            + ", "
                            + most
                            + " and "
                            + eta
                            + "; expected 0 < least <= most, and at least 2");
        }
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; asha expects one");
        }
        return new State(this, space, goals.get(0));
    }

    @Override
    public String name() {
        return "asha";
    }

    private static final class State implements Search {
        private final AshaSearcher settings;
        private final Space space;
        private final Goal goal;
        private final List<List<Trial>> rungs = new ArrayList<>();
        private final Set<Integer> gone = new HashSet<>();

        State(AshaSearcher settings, Space space, Goal goal) {
            this.settings = settings;
            this.space = space;
            this.goal = goal;
            double slack = 1 + 1e-9;
            for (double r = settings.least(); r <= settings.most() * slack; r *= settings.eta()) {
                rungs.add(new ArrayList<>());
            }
        }

        private double resource(int rung) {
            return settings.least() * Math.pow(settings.eta(), rung);
        }

        @Override
        public void told(Trial trial) {
            gone.add(trial.proposal().continues());
            for (int r = 0; r < rungs.size(); r++) {
                double apart = trial.proposal().resource() / resource(r);
                if (Math.abs(apart - 1) < 1e-6 && !Double.isNaN(trial.value())) {
                    rungs.get(r).add(trial);
                }
            }
        }

        @Override
        public Proposal propose(Turn turn) {
            Set<Integer> busy = new HashSet<>(gone);
            turn.pending().forEach(proposal -> busy.add(proposal.continues()));
            for (int r = rungs.size() - 2; r >= 0; r--) {
                int top = rungs.get(r).size() / settings.eta();
                Trial next =
                        rungs.get(r).stream()
                                .sorted(Comparator.comparingDouble(t -> goal.loss(t.value())))
                                .limit(top)
                                .filter(trial -> !busy.contains(trial.number()))
                                .findFirst()
                                .orElse(null);
                if (next != null) {
                    return new Proposal(next.params(), resource(r + 1), next.number());
                }
            }
            double[] units = turn.random().doubles(space.size()).toArray();
            return new Proposal(space.at(units), resource(0), -1);
        }
    }
}
