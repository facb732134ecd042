package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.sample.Sobol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// The state of a genetic algorithm: the survivors, and the children told since.
final class GeneticSearch implements Search {
    private static final double LEAST_WIDTH = 0.002;

    private final GeneticSearcher settings;
    private final List<Goal> goals;
    private final Space space;
    private final Genes genes;
    private final Sobol first;
    private List<Member> survivors = new ArrayList<>();
    private final List<Member> children = new ArrayList<>();
    private double width = 0.1;

    GeneticSearch(GeneticSearcher settings, Space space, List<Goal> goals, long seed) {
        this.settings = settings;
        this.space = space;
        this.goals = goals;
        genes = new Genes(space);
        first = Sobol.scrambled(space.size(), seed);
    }

    @Override
    public void told(Trial trial) {
        children.add(Member.of(trial, goals));
        if (children.size() == settings.population()) {
            replace();
        }
    }

    /// The elite stays; the rest are the best of the others, or of the children alone.
    private void replace() {
        Comparator<Member> byLoss = Comparator.comparingDouble(Member::loss);
        List<Member> all = new ArrayList<>(survivors);
        all.addAll(children);
        all.sort(byLoss);
        int size = settings.population();
        List<Member> next = new ArrayList<>(all.subList(0, settings.elite()));
        children.sort(byLoss);
        for (Member child : children) {
            if (next.size() < size && !next.contains(child)) {
                next.add(child);
            }
        }
        for (Member other : all) {
            if (next.size() < size && !next.contains(other)) {
                next.add(other);
            }
        }
        survivors = next;
        children.clear();
        double spread =
                Genes.diversity(survivors.stream().map(Member::units).toArray(double[][]::new));
        width = Math.max(LEAST_WIDTH, spread); // steps as wide as the population
    }

    @Override
    public Proposal propose(Turn turn) {
        if (survivors.isEmpty()) {
            return Proposal.of(space.at(first.point(turn.number() + (turn.attempt() << 24))));
        }
        RandomGenerator random = turn.random();
        double[] losses = survivors.stream().mapToDouble(Member::loss).toArray();
        double[] child = parent(losses, random);
        if (random.nextDouble() < settings.crossover()) {
            child = genes.crossed(child, parent(losses, random), random);
        }
        double usual = 1.0 / space.size();
        double chance = Double.isNaN(settings.mutation()) ? usual : settings.mutation();
        return Proposal.of(space.at(genes.mutated(child, chance, width, random)));
    }

    private double[] parent(double[] losses, RandomGenerator random) {
        return genes.filled(
                survivors.get(settings.selection().pick(losses, random)).units(), random);
    }
}
