package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import java.util.List;
import java.util.Locale;

/// A genetic algorithm (J. Holland, 1975; D. Goldberg, 1989). A point is a chromosome with one gene a
/// parameter, its place on the unit interval. Parents are selected, their genes crossed, some mutated;
/// after each generation some of parents and children survive.
///
/// @param population how many survive, at least 4; as many children make a generation
/// @param selection of parents
/// @param crossover the chance that a child mixes two parents; else it is a copy of one
/// @param mutation the chance that a gene changes; NaN for 1 / number of genes
/// @param elite how many of the best survive whatever the children are; all of the population: the
///     best of parents and children survive
public record GeneticSearcher(
        int population, Selection selection, double crossover, double mutation, int elite)
        implements Searcher {
    private static final int POPULATION = 20;

    public GeneticSearcher {
        if (population < 4 || elite < 0 || elite > population) {
            throw new IllegalArgumentException(
                    "population and elite are "
                            + population
                            + " and "
                            + elite
                            + "; expected at least 4, and 0 up to the population");
        }
        if (!(crossover >= 0 && crossover <= 1) || mutation < 0 || mutation > 1) {
            throw new IllegalArgumentException(
                    "crossover and mutation are "
                            + crossover
                            + " and "
                            + mutation
                            + "; expected chances in [0, 1]");
        }
    }

    /// Twenty members, tournaments of three, the best of parents and children survive.
    public static GeneticSearcher defaults() {
        return new GeneticSearcher(
                POPULATION, Selection.tournament(3), 0.9, Double.NaN, POPULATION);
    }

    /// The same with another population, all of which is elite.
    public GeneticSearcher population(int other) {
        return new GeneticSearcher(other, selection, crossover, mutation, other);
    }

    /// The same with another selection.
    public GeneticSearcher selection(Selection other) {
        return new GeneticSearcher(population, other, crossover, mutation, elite);
    }

    /// The same with mixed replacement: the best few survive, the rest are the best children.
    public GeneticSearcher mixed(int best) {
        return new GeneticSearcher(population, selection, crossover, mutation, best);
    }

    /// The same with other chances.
    public GeneticSearcher chances(double cross, double mutate) {
        return new GeneticSearcher(population, selection, cross, mutate, elite);
    }

    /// How a point is encoded: `rate 0.50 | depth 0.25 | kernel -`, the genes in order.
    public static String chromosome(Params point) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < point.space().size(); i++) {
            double gene = point.unit(i);
            text.append(i == 0 ? "" : " | ")
                    .append(point.space().params().get(i).name())
                    .append(Double.isNaN(gene) ? " -" : String.format(Locale.ROOT, " %.4f", gene));
        }
        return text.toString();
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are "
                            + goals.size()
                            + " goals; genetic expects one: nsga2 takes several");
        }
        return new GeneticSearch(this, space, goals, seed);
    }

    @Override
    public String name() {
        return "genetic";
    }
}
