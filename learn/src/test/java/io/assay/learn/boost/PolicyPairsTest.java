package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Policies with one another, on a table so small that leaves are without rows and trees too.
@Tag("everywhere")
class PolicyPairsTest {
    private static final int ROWS = 20;
    private static final String REFUSED =
            """
            symmetric + rising
            symmetric + sets
            one-sided + ordered
            absolute + rising
            absolute + ordered
            quantile + rising
            quantile + ordered
            rising + sets
            rising + ordered\
            """;

    private final Map<String, UnaryOperator<GradientBoosting>> policies = new LinkedHashMap<>();

    PolicyPairsTest() {
        policies.put("levels", b -> b.growth(Growth.levels(6).minChildWeight(0)));
        policies.put("leaves", b -> b.growth(Growth.leaves(31).minRows(1).minChildWeight(0)));
        policies.put("symmetric", b -> b.growth(Growth.symmetric(6)));
        policies.put("few rows", b -> b.sampling(Sampling.rows(0.1)));
        policies.put("one-sided", b -> b.sampling(Sampling.oneSided(0.1, 0.1)));
        policies.put("few columns", b -> b.sampling(Sampling.none().columns(0.4)));
        policies.put("absolute", b -> b.loss(Loss.absolute()));
        policies.put("quantile", b -> b.loss(Loss.quantile(0.9)));
        policies.put("huber", b -> b.loss(Loss.huber(0.5)));
        policies.put("poisson", b -> b.loss(Loss.poisson()));
        policies.put("rising", b -> b.rising("a"));
        policies.put("sets", b -> b.sets(CategorySets.defaults()));
        policies.put("bundles", b -> b.bundles(0.2));
        policies.put("ordered", b -> b.ordered(2));
    }

    /// Numbers with gaps, a category, a target of at least 0.
    private static Table table(boolean isWeighted) {
        SplittableRandom random = new SplittableRandom(4);
        float[][] values = new float[3][ROWS];
        double[] target = new double[ROWS];
        double[] weights = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            values[0][i] = (float) random.nextDouble();
            values[1][i] = random.nextInt(4) == 0 ? Float.NaN : (float) random.nextDouble();
            values[2][i] = random.nextInt(3);
            target[i] = values[0][i] + (values[2][i] == 1 ? 2 : 0) + random.nextDouble();
            weights[i] = random.nextInt(3);
        }
        List<Column> columns =
                List.of(
                        Column.numeric("a"),
                        Column.numeric("b"),
                        new Column("c", List.of("x", "y", "z")));
        Table table = Table.ofColumns(values, columns).withTarget(target, "y");
        return isWeighted ? table.withWeights(weights) : table;
    }

    private static double[] predicted(GradientBoosting settings, Table table) {
        double[] into = new double[ROWS];
        settings.rounds(3).fit(table, 1).predict(table, into);
        return into;
    }

    @Test
    void leavesWithoutRowsAreWorthNothing() {
        Table table = table(false);
        double[] alone = predicted(GradientBoosting.defaults().growth(Growth.symmetric(6)), table);
        assertTrue(Arrays.stream(alone).allMatch(Double::isFinite));
        GradientBoosting absolute = GradientBoosting.defaults().loss(Loss.absolute());
        for (boolean isWeighted : new boolean[] {false, true}) {
            Table one = table(isWeighted);
            double[] symmetric = predicted(absolute.growth(Growth.symmetric(6)), one);
            assertTrue(Arrays.stream(symmetric).allMatch(Double::isFinite));
            double[] few = predicted(absolute.rounds(30).sampling(Sampling.rows(0.1)), one);
            assertTrue(Arrays.stream(few).allMatch(Double::isFinite));
        }
    }

    @Test
    void allPairsLearnOrAreRefused() {
        List<String> names = List.copyOf(policies.keySet());
        List<String> refused = new ArrayList<>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                String pair = names.get(a) + " + " + names.get(b);
                UnaryOperator<GradientBoosting> first = policies.get(names.get(a));
                UnaryOperator<GradientBoosting> second = policies.get(names.get(b));
                GradientBoosting both = second.apply(first.apply(GradientBoosting.defaults()));
                try {
                    for (double x : predicted(both, table(a % 2 == 0))) {
                        assertTrue(Double.isFinite(x), pair + " predicts " + x);
                    }
                } catch (IllegalArgumentException e) {
                    refused.add(pair);
                    assertTrue(e.getMessage().contains(" cannot ") || pair.startsWith("one"));
                }
            }
        }
        assertEquals(REFUSED, String.join("\n", refused));
    }
}
