package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.List;
import java.util.random.RandomGenerator;

/// Differential evolution (R. Storn, K. Price, 1997), current-to-best/1/bin: a member is replaced by a
/// better point made of it, the best and the difference of two others. Trial t competes for place
/// `t mod population`.
///
/// @param population at least 4
/// @param factor of the differences, in (0, 2]
/// @param crossover the chance that a gene comes from the mutant
public record DifferentialSearcher(int population, double factor, double crossover)
        implements Searcher {

    public DifferentialSearcher {
        if (population < 4 || !(factor > 0 && factor <= 2) || !(crossover >= 0 && crossover <= 1)) {
            throw new IllegalArgumentException(
                    "population, factor and crossover are "
                            + population
                            + ", "
                            + factor
                            + " and "
                            + crossover
                            + "; expected at least 4, a number in (0, 2], a chance");
        }
    }

    /// Fifteen members, factor 0.6, crossover 0.9.
    public static DifferentialSearcher defaults() {
        return new DifferentialSearcher(15, 0.6, 0.9);
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; differential expects one");
        }
        return new State(this, space, goals, new Genes(space), seed);
    }

    @Override
    public String name() {
        return "differential";
    }

    private static final class State implements Search {
        private final DifferentialSearcher settings;
        private final Space space;
        private final List<Goal> goals;
        private final Genes genes;
        private final Sobol first;
        private final Member[] places;
        private int filled;

        State(
                DifferentialSearcher settings,
                Space space,
                List<Goal> goals,
                Genes genes,
                long seed) {
            this.settings = settings;
            this.space = space;
            this.goals = goals;
            this.genes = genes;
            first = Sobol.scrambled(space.size(), seed);
            places = new Member[settings.population()];
        }

        @Override
        public void told(Trial trial) {
            Member member = Member.of(trial, goals);
            int place = Math.floorMod(trial.number(), places.length);
            filled += places[place] == null ? 1 : 0;
            if (places[place] == null || member.loss() <= places[place].loss()) {
                places[place] = member;
            }
        }

        @Override
        public Proposal propose(Turn turn) {
            if (filled < places.length) {
                return Proposal.of(space.at(first.point(turn.number() + (turn.attempt() << 24))));
            }
            RandomGenerator random = turn.random();
            double[] own = at(turn.number() % places.length, random);
            double[] best = at(best(), random);
            double[] a = at(random.nextInt(places.length), random);
            double[] b = at(random.nextInt(places.length), random);
            double pull = random.nextDouble(); // of the best
            int sure = random.nextInt(own.length);
            double[] child = own.clone();
            for (int j = 0; j < child.length; j++) {
                if (j == sure || random.nextDouble() < settings.crossover()) {
                    double mutant =
                            own[j] + pull * (best[j] - own[j]) + settings.factor() * (a[j] - b[j]);
                    child[j] = mutant < 0 ? own[j] / 2 : mutant > 1 ? (1 + own[j]) / 2 : mutant;
                }
            }
            return Proposal.of(space.at(child));
        }

        private double[] at(int place, RandomGenerator random) {
            return genes.filled(places[place].units(), random);
        }

        private int best() {
            int best = 0;
            for (int i = 1; i < places.length; i++) {
                best = places[i].loss() < places[best].loss() ? i : best;
            }
            return best;
        }
    }
}
