package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Population-based training (M. Jaderberg et al., 2017): each member is trained a little at a time, one
/// trial a round; a member of the worst quarter goes on from the state of one of the best quarter, with
/// its settings changed a little. The proposal says which trial it
/// [carries on][Proposal#continues], and how far ([Proposal#resource]); the objective keeps states.
///
/// @param population at least 4
/// @param step what each round adds to the resource, positive
public record PopulationSearcher(int population, double step) implements Searcher {

    public PopulationSearcher {
        if (population < 4 || !(step > 0)) {
            throw new IllegalArgumentException(
                    "population and step are "
                            + population
                            + " and "
                            + step
                            + "; expected at least 4, and a positive number");
        }
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; population expects one");
        }
        return new State(this, space, goals, seed);
    }

    @Override
    public String name() {
        return "population";
    }

    private static final class State implements Search {
        private final PopulationSearcher settings;
        private final Space space;
        private final List<Goal> goals;
        private final Genes genes;
        private final Sobol first;
        private final Trial[] latest; // of each member
        private int filled;

        State(PopulationSearcher settings, Space space, List<Goal> goals, long seed) {
            this.settings = settings;
            this.space = space;
            this.goals = goals;
            genes = new Genes(space);
            first = Sobol.scrambled(space.size(), seed);
            latest = new Trial[settings.population()];
        }

        @Override
        public void told(Trial trial) {
            int member = Math.floorMod(trial.number(), latest.length);
            filled += latest[member] == null ? 1 : 0;
            latest[member] = trial;
        }

        @Override
        public Proposal propose(Turn turn) {
            int n = latest.length;
            int member = turn.number() % n;
            double resource = settings.step() * (turn.number() / n + 1);
            if (filled < n) {
                int index = turn.number() + (turn.attempt() << 24);
                return new Proposal(space.at(first.point(index)), resource, -1);
            }
            RandomGenerator random = turn.random();
            int[] order =
                    IntStream.range(0, n)
                            .boxed()
                            .sorted(Comparator.comparingDouble(this::loss))
                            .mapToInt(i -> i)
                            .toArray();
            int rank = Arrays.stream(order).boxed().toList().indexOf(member);
            int quarter = Math.max(1, n / 4);
            boolean poor = rank >= n - quarter || turn.attempt() > 0;
            Trial from = latest[poor ? order[random.nextInt(quarter)] : member];
            if (!poor) {
                return new Proposal(from.params(), resource, from.number());
            }
            double[] units = genes.filled(Member.of(from, goals).units(), random);
            double[] changed = genes.mutated(units, 1, 0.1, random);
            return new Proposal(space.at(changed), resource, from.number());
        }

        private double loss(int member) {
            return Member.of(latest[member], goals).loss();
        }
    }
}
