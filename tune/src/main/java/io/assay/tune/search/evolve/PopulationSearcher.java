package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Population-based training (M. Jaderberg et al., 2017): each member is trained a little at a time, one
/// trial a round; a member of the worst quarter goes on from the state of one of the best quarter, with
/// its settings changed a little. The proposal says which trial it
/// [carries on][Proposal#continues()], and how far ([Proposal#resource()]); the objective keeps states.
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
        private final Map<Integer, Trial> told = new HashMap<>(); // of the last two rounds

        State(PopulationSearcher settings, Space space, List<Goal> goals, long seed) {
            this.settings = settings;
            this.space = space;
            this.goals = goals;
            genes = new Genes(space);
            first = Sobol.scrambled(space.size(), seed);
        }

        @Override
        public void told(Trial trial) {
            told.put(trial.number(), trial);
            told.remove(trial.number() - 2 * settings.population());
        }

        @Override
        public Proposal propose(Turn turn) {
            int n = settings.population();
            int round = turn.number() / n;
            double resource = settings.step() * (round + 1);
            if (round == 0) {
                int index = turn.number() + (turn.attempt() << 24);
                return new Proposal(space.at(first.point(index)), resource, -1);
            }
            int own = turn.number() - n;
            List<Integer> ranked = ranked((round - 1) * n, n);
            int quarter = Math.max(1, n / 4);
            boolean poor = ranked.indexOf(own) >= ranked.size() - quarter || turn.attempt() > 0;
            if (!poor || ranked.size() < quarter) {
                return new Proposal(params(own, turn), resource, own);
            }
            RandomGenerator random = turn.random();
            int from = ranked.get(random.nextInt(quarter));
            double[] units = genes.filled(Member.of(told.get(from), goals).units(), random);
            double[] changed = genes.mutated(units, 1, 0.1, random);
            return new Proposal(space.at(changed), resource, from);
        }

        /// The trials of a round that were told, the best first.
        private List<Integer> ranked(int start, int n) {
            return IntStream.range(start, start + n)
                    .boxed()
                    .filter(told::containsKey)
                    .sorted(Comparator.comparingDouble(this::loss))
                    .toList();
        }

        private Params params(int number, Turn turn) {
            Trial trial = told.get(number);
            int start = turn.number() - turn.pending().size();
            return trial != null ? trial.params() : turn.pending().get(number - start).params();
        }

        private double loss(int number) {
            return Member.of(told.get(number), goals).loss();
        }
    }
}
