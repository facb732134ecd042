package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What may be changed without changing a metric over several classes. A metric without an entry in
/// the table fails the build.
class ClassSymmetryTest {
    private static final int CASES = Property.deep() ? 2_000 : 150;
    private static final Map<String, Needs> TABLE = table();

    /// What a metric looks at.
    private enum Needs {
        /// Truth and the predicted class.
        LABELS,
        /// The same, and the distance of class numbers.
        ORDERED_LABELS,
        /// The order of the probabilities.
        RANKS,
        /// The probabilities themselves.
        PROBABILITIES
    }

    private static Map<String, Needs> table() {
        Map<String, Needs> table = new HashMap<>();
        for (String rate : List.of("precision", "recall", "f1", "jaccard")) {
            table.put(rate + "_macro_present", Needs.LABELS);
            for (String average : List.of("_macro", "_micro", "_weighted")) {
                table.put(rate + average, Needs.LABELS);
                table.put(rate + average + "_zd1", Needs.LABELS);
            }
        }
        for (String key :
                List.of(
                        "accuracy",
                        "balanced_accuracy",
                        "balanced_accuracy_adjusted",
                        "f0.5_macro",
                        "f2_macro",
                        "specificity_macro",
                        "mcc",
                        "cohen_kappa",
                        "hamming_loss")) {
            table.put(key, Needs.LABELS);
        }
        table.put("cohen_kappa_linear", Needs.ORDERED_LABELS);
        table.put("cohen_kappa_quadratic", Needs.ORDERED_LABELS);
        for (int k : new int[] {1, 2, 3, 5}) {
            table.put("top_" + k + "_accuracy", Needs.RANKS);
            table.put("top_" + k + "_accuracy_tie_high", Needs.RANKS);
        }
        for (String area : List.of("ovr_macro", "ovr_weighted", "ovr_micro", "ovo_macro")) {
            table.put("roc_auc_" + area, Needs.RANKS);
        }
        table.put("roc_auc_ovo_weighted", Needs.RANKS);
        table.put("average_precision_macro", Needs.RANKS);
        table.put("average_precision_micro", Needs.RANKS);
        table.put("log_loss", Needs.PROBABILITIES);
        table.put("brier_multiclass", Needs.PROBABILITIES);
        table.put("ece_10_top_label", Needs.PROBABILITIES);
        return table;
    }

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    private static void same(
            Metric<ClassSample> metric, ClassSample one, ClassSample other, double tolerance) {
        Value a = metric.of(one);
        Value b = metric.of(other);
        assertEquals(a.isDefined(), b.isDefined(), metric.name());
        assertTrue(
                Double.compare(a.value(), b.value()) == 0
                        || Math.abs(a.value() - b.value()) <= tolerance,
                metric.name() + " is " + a + "; expected " + b);
    }

    @Test
    void everyMetricHasAnEntryInTheTable() {
        TreeSet<String> names =
                ClassMetrics.all(Undefined.NAN).stream()
                        .map(Metric::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(TABLE.keySet()), names);
    }

    @Test
    void theNumbersOfTheClassesAreNamesOnly() {
        holds(
                "renamed classes",
                draw -> {
                    ClassLawRows rows = ClassLawRows.withoutTies(draw);
                    ClassLawRows other = rows.renamed(order(draw, rows.classes()));
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
                        if (TABLE.get(metric.name()) != Needs.ORDERED_LABELS) {
                            same(metric, rows.plain(), other.plain(), 1e-12);
                            same(metric, rows.weighted(), other.weighted(), 1e-12);
                        }
                    }
                });
    }

    /// The distance of any two classes is kept when all are counted from the other end.
    @Test
    void orderedClassesMayBeCountedFromTheOtherEnd() {
        holds(
                "reversed classes",
                draw -> {
                    ClassLawRows rows = ClassLawRows.withoutTies(draw);
                    int last = rows.classes() - 1;
                    int[] reversed = IntStream.rangeClosed(0, last).map(c -> last - c).toArray();
                    ClassLawRows other = rows.renamed(reversed);
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
                        same(metric, rows.plain(), other.plain(), 1e-12);
                    }
                });
    }

    private static int[] order(Draw draw, int classes) {
        int[] order = new int[classes];
        for (int i = 0; i < classes; i++) {
            int j = draw.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    @Test
    void aStrictlyMonotoneChangeOfTheProbabilitiesKeepsTheirOrder() {
        holds(
                "monotone change of probabilities",
                draw -> {
                    ClassLawRows rows = ClassLawRows.drawn(draw); // eighths: the cubes are exact
                    double[] cubes = Arrays.stream(rows.p()).map(p -> p * p * p - 2).toArray();
                    ClassLawRows other = rows.withScores(cubes);
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
                        if (TABLE.get(metric.name()) != Needs.PROBABILITIES) {
                            same(metric, rows.plain(), other.plain(), 0);
                            same(metric, rows.weighted(), other.weighted(), 0);
                        } else {
                            assertFalse(metric.of(other.plain()).isDefined(), metric.name());
                        }
                    }
                });
    }

    @Test
    void aWeightOfZeroIsNoRow() {
        holds(
                "class weight 0",
                draw -> {
                    ClassLawRows rows = ClassLawRows.drawn(draw);
                    ClassSample removed = rows.withoutZeros().weighted();
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
                        same(metric, rows.weighted(), removed, 0);
                    }
                });
    }

    @Test
    void talliesOfAnyChunksMergeToTheWhole() {
        holds(
                "class tallies",
                draw -> {
                    ClassLawRows rows = ClassLawRows.drawn(draw);
                    ClassPredictions whole = rows.plain();
                    int n = whole.rows();
                    int[] predicted = IntStream.range(0, n).map(whole::predicted).toArray();
                    ClassTally merged = new ClassTally();
                    for (int from = 0; from < n; ) {
                        int to = from + 1 + draw.below(n - from);
                        ClassTally part = new ClassTally();
                        part.add(rows.truth(), predicted, from, to);
                        merged.merge(part);
                        from = to;
                    }
                    int[] same = IntStream.range(0, rows.classes()).toArray();
                    ClassSample tallied = merged.snapshot(same, whole.labels());
                    for (Metric<ClassSample> metric : ClassMetrics.onLabels(Undefined.NAN)) {
                        assertEquals(metric.of(whole), metric.of(tallied), metric.name());
                    }
                });
    }

    @Test
    void everyMetricIsANumberOrHasAReasonWhereClassesOrRowsAreMissing() {
        int[][] truths = {{}, {0}, {2}, {1, 1, 1}, {0, 2, 0}, {0, 1, 2}};
        for (int[] truth : truths) {
            for (double p : new double[] {0, 1.0 / 3, 1, 3.2}) {
                double[] constant = new double[truth.length * 3];
                Arrays.fill(constant, p);
                ClassSample sample = ClassPredictions.of(truth, constant, 3);
                for (Undefined policy : Undefined.values()) {
                    ClassMetrics.all(policy).forEach(metric -> assertValid(metric, sample));
                }
                assertEquals(
                        0,
                        ClassMetrics.all(Undefined.ZERO).stream()
                                .filter(m -> TABLE.get(m.name()) == Needs.LABELS)
                                .filter(m -> truth.length > 0 && !m.of(sample).isDefined())
                                .count());
            }
        }
    }

    private static void assertValid(Metric<ClassSample> metric, ClassSample sample) {
        Value value = metric.of(sample);
        if (value.isDefined()) {
            assertTrue(
                    value.value() >= metric.low() && value.value() <= metric.high(),
                    metric.name() + " is " + value + " of " + sample);
        } else {
            assertTrue(Double.isNaN(value.value()), metric.name() + " is " + value);
            assertFalse(value.reason().isBlank(), metric.name());
        }
    }
}
