package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// NSGA-II, a genetic algorithm for several goals at once (K. Deb et al., 2002): what survives is on the
/// better [front][Fronts], and lonelier on it.
///
/// @param population at least 4
public record NsgaSearcher(int population) implements Searcher {

    public NsgaSearcher {
        if (population < 4) {
            throw new IllegalArgumentException(
                    "population is " + population + "; expected at least 4");
        }
    }

    /// Forty members.
    public static NsgaSearcher defaults() {
        return new NsgaSearcher(40);
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        return new State(population, space, goals, seed);
    }

    @Override
    public String name() {
        return "nsga2";
    }

    private static final class State implements Search {
        private final int population;
        private final Space space;
        private final List<Goal> goals;
        private final Genes genes;
        private final Sobol first;
        private final List<Member> children = new ArrayList<>();
        private List<Member> survivors = new ArrayList<>(); // the best first
        private double width = 0.1;

        State(int population, Space space, List<Goal> goals, long seed) {
            this.population = population;
            this.space = space;
            this.goals = goals;
            genes = new Genes(space);
            first = Sobol.scrambled(space.size(), seed);
        }

        @Override
        public void told(Trial trial) {
            children.add(Member.of(trial, goals));
            if (children.size() < population) {
                return;
            }
            List<Member> all = new ArrayList<>(survivors);
            all.addAll(children);
            int[] order =
                    Fronts.of(all.stream().map(Member::losses).toArray(double[][]::new)).order();
            survivors = Arrays.stream(order).limit(population).mapToObj(all::get).toList();
            children.clear();
            double spread =
                    Genes.diversity(survivors.stream().map(Member::units).toArray(double[][]::new));
            width = Math.max(0.002, spread / 2);
        }

        @Override
        public Proposal propose(Turn turn) {
            if (survivors.isEmpty()) {
                return Proposal.of(space.at(first.point(turn.number() + (turn.attempt() << 24))));
            }
            RandomGenerator random = turn.random();
            double[] child = genes.crossed(parent(random), parent(random), random);
            double chance = 1.0 / space.size();
            return Proposal.of(space.at(genes.mutated(child, chance, width, random)));
        }

        /// The better of two.
        private double[] parent(RandomGenerator random) {
            int a = random.nextInt(survivors.size());
            int b = random.nextInt(survivors.size());
            return genes.filled(survivors.get(Math.min(a, b)).units(), random);
        }
    }
}
