package io.assay.tune.search.evolve;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Who becomes a parent.
public interface Selection {

    /// Picks one member.
    ///
    /// @param losses of the population; less is better
    /// @return its index
    int pick(double[] losses, RandomGenerator random);

    /// The chance of each member: what picks tend to.
    double[] chances(double[] losses);

    /// The roulette wheel: the chance is proportional to the fitness, here by how much a loss is below
    /// the worst, plus a tenth of the range, so that the worst keeps a small chance
    /// (J. Holland, 1975).
    static Selection roulette() {
        return new Selection() {
            @Override
            public int pick(double[] losses, RandomGenerator random) {
                double[] chances = chances(losses);
                double u = random.nextDouble();
                for (int i = 0; i < chances.length - 1; i++) {
                    u -= chances[i];
                    if (u < 0) {
                        return i;
                    }
                }
                return chances.length - 1;
            }

            @Override
            public double[] chances(double[] losses) {
                return wheel(losses);
            }

            @Override
            public String toString() {
                return "roulette";
            }
        };
    }

    /// A tournament: the best of some members drawn with replacement (D. Goldberg, K. Deb, 1991).
    ///
    /// @param size how many are drawn, at least 1; more press harder
    static Selection tournament(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size is " + size + "; expected at least 1");
        }
        return new Selection() {
            @Override
            public int pick(double[] losses, RandomGenerator random) {
                int best = random.nextInt(losses.length);
                for (int i = 1; i < size; i++) {
                    int other = random.nextInt(losses.length);
                    boolean tie = losses[other] == losses[best];
                    best = losses[other] < losses[best] || tie && other < best ? other : best;
                }
                return best;
            }

            @Override
            public double[] chances(double[] losses) {
                return bracket(losses, size);
            }

            @Override
            public String toString() {
                return "tournament of " + size;
            }
        };
    }

    private static double[] wheel(double[] losses) {
        double[] finite = Arrays.stream(losses).filter(Double::isFinite).toArray();
        double worst = Arrays.stream(finite).max().orElse(0);
        double range = worst - Arrays.stream(finite).min().orElse(0);
        double[] chances = new double[losses.length];
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            double fitness = range > 0 ? worst - losses[i] + range / 10 : 1;
            chances[i] = Double.isFinite(losses[i]) ? fitness : range / 100;
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] = sum > 0 ? chances[i] / sum : 1.0 / chances.length;
        }
        return chances;
    }

    /// The best of k draws has rank r or worse with probability ((n - r) / n)^k.
    private static double[] bracket(double[] losses, int size) {
        double n = losses.length;
        double[] chances = new double[losses.length];
        for (int i = 0; i < chances.length; i++) {
            int before = 0;
            for (int j = 0; j < losses.length; j++) {
                before += losses[j] < losses[i] || losses[j] == losses[i] && j < i ? 1 : 0;
            }
            chances[i] = Math.pow((n - before) / n, size) - Math.pow((n - before - 1) / n, size);
        }
        return chances;
    }
}
