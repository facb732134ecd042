package io.assay.tune.search.evolve;

import io.assay.tune.Space;
import io.assay.tune.math.Bell;
import java.util.random.RandomGenerator;

/// What happens to genes: places on the unit interval, one a parameter.
///
/// @param space says which genes have an order
record Genes(Space space) {
    private static final double BLEND = 0.3;

    private boolean ordered(int gene) {
        return space.params().get(gene).domain().ordered();
    }

    /// A gene that has no place at a parent, whose parameter does not exist there, is drawn.
    double[] filled(double[] units, RandomGenerator random) {
        double[] genes = units.clone();
        for (int j = 0; j < genes.length; j++) {
            genes[j] = Double.isNaN(genes[j]) ? random.nextDouble() : genes[j];
        }
        return genes;
    }

    /// Each gene of one parent or the other, or, where there is an order, one around both
    /// (L. Eshelman, J. Schaffer, 1993).
    double[] crossed(double[] mother, double[] father, RandomGenerator random) {
        double[] child = new double[mother.length];
        for (int j = 0; j < child.length; j++) {
            double a = mother[j];
            double b = father[j];
            double u = random.nextDouble();
            boolean blend = random.nextBoolean() && ordered(j);
            double mix = (1 + 2 * BLEND) * u - BLEND;
            child[j] = blend ? clamp(a + mix * (b - a)) : u < 0.5 ? a : b;
        }
        return child;
    }

    /// A gene with an order moves a normal step, another is drawn again.
    double[] mutated(double[] genes, double chance, double width, RandomGenerator random) {
        double[] child = genes.clone();
        for (int j = 0; j < child.length; j++) {
            if (random.nextDouble() < chance) {
                child[j] =
                        ordered(j)
                                ? clamp(child[j] + width * Bell.draw(random))
                                : random.nextDouble();
            }
        }
        return child;
    }

    /// The mean distance of the places of a population from their middle: its diversity.
    static double diversity(double[][] population) {
        double sum = 0;
        int n = 0;
        for (int j = 0; j < population[0].length; j++) {
            double mean = 0;
            int there = 0;
            for (double[] member : population) {
                mean += Double.isNaN(member[j]) ? 0 : member[j];
                there += Double.isNaN(member[j]) ? 0 : 1;
            }
            for (double[] member : population) {
                sum += Double.isNaN(member[j]) ? 0 : Math.abs(member[j] - mean / there);
            }
            n += there;
        }
        return n == 0 ? 0 : sum / n;
    }

    static double clamp(double unit) {
        return Math.min(Math.max(unit, 0), 1);
    }
}
