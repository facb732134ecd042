package io.assay.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.special.Gamma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Of small plans every assignment that is allowed occurs, no other does, and all are equally likely.
class UniformityTest {
    /// Draws for each assignment.
    private static final int EACH = 60;

    static List<Arguments> plans() {
        int[] five = {0, 0, 0, 1, 1};
        int[] mixed = {0, 1, 0, 1, 0, 0, 1};
        int[] three = {2, 0, 1, 0, 2, 1, 1, 0};
        int[] pairs = {1, 0, 0, 1, 0, 1, 1, 0};
        return List.of(
                plan("6 rows in 2, drawn", new int[6], 2, s -> Folds.shuffled(6, 2, s).ids()),
                plan("8 rows in 2, drawn", new int[8], 2, s -> Folds.shuffled(8, 2, s).ids()),
                plan("7 rows in 3, dealt", new int[7], 3, s -> Folds.shuffled(7, 3, s).ids()),
                plan("5 rows in 4, dealt", new int[5], 4, s -> Folds.shuffled(5, 4, s).ids()),
                plan("two classes in 2", five, 2, s -> Folds.stratified(five, 2, s).ids()),
                plan("two classes in 3", mixed, 3, s -> Folds.stratified(mixed, 3, s).ids()),
                plan("two classes in 4", pairs, 4, s -> Folds.stratified(pairs, 4, s).ids()),
                plan("three classes in 2", three, 2, s -> Folds.stratified(three, 2, s).ids()),
                plan("three classes in 3", three, 3, s -> Folds.stratified(three, 3, s).ids()),
                plan("later repetitions", mixed, 2, s -> repetition(mixed, 2, s)),
                Arguments.of(
                        "blocks of 3",
                        3,
                        7,
                        allowed(7, 3, ids -> isPermuted(ids, 3)),
                        (LongFunction<int[]>) s -> Folds.permutedBlocks(new int[7], 3, s).ids()),
                Arguments.of(
                        "2 of 7 held out",
                        2,
                        7,
                        allowed(7, 2, ids -> Arrays.stream(ids).sum() == 2),
                        (LongFunction<int[]>) s -> held(Holdout.of(7, 0.3, s).split())),
                Arguments.of(
                        "4 of 8 held out by class",
                        2,
                        8,
                        allowed(8, 2, ids -> byClass(ids, pairs)),
                        (LongFunction<int[]>)
                                s -> held(Holdout.stratified(pairs, 0.5, s).split())));
    }

    private static int[] repetition(int[] classes, int k, long seed) {
        return RepeatedFolds.stratified(classes, k, 5, seed / 5).repetition((int) (seed % 5)).ids();
    }

    private static Arguments plan(String name, int[] classes, int k, LongFunction<int[]> draw) {
        return Arguments.of(
                name,
                k,
                classes.length,
                allowed(classes.length, k, i -> isBalanced(i, classes, k)),
                draw);
    }

    /// Every assignment that meets a condition.
    private static List<String> allowed(int rows, int k, Predicate<int[]> condition) {
        List<String> found = new ArrayList<>();
        int all = (int) Math.round(Math.pow(k, rows));
        for (int number = 0; number < all; number++) {
            int[] ids = new int[rows];
            int left = number;
            for (int i = 0; i < rows; i++) {
                ids[i] = left % k;
                left /= k;
            }
            if (condition.test(ids)) {
                found.add(Arrays.toString(ids));
            }
        }
        return found;
    }

    /// Each class, and the first classes together, differ by at most 1 between folds.
    private static boolean isBalanced(int[] ids, int[] classes, int k) {
        int[] together = new int[k];
        for (int c = 0; c < 3; c++) {
            int[] alone = new int[k];
            for (int i = 0; i < ids.length; i++) {
                if (classes[i] == c) {
                    alone[ids[i]]++;
                    together[ids[i]]++;
                }
            }
            if (gap(alone) > 1 || gap(together) > 1) {
                return false;
            }
        }
        return true;
    }

    private static int gap(int[] counts) {
        return Arrays.stream(counts).max().orElse(0) - Arrays.stream(counts).min().orElse(0);
    }

    private static boolean isPermuted(int[] ids, int k) {
        for (int from = 0; from < ids.length; from += k) {
            int to = Math.min(ids.length, from + k);
            if (Arrays.stream(ids, from, to).distinct().count() < to - from) {
                return false;
            }
        }
        return true;
    }

    private static boolean byClass(int[] ids, int[] classes) {
        int[] held = new int[2];
        for (int i = 0; i < ids.length; i++) {
            held[classes[i]] += ids[i];
        }
        return held[0] == 2 && held[1] == 2;
    }

    private static int[] held(Split split) {
        int[] ids = new int[split.test().table()];
        split.test().forEach(row -> ids[row] = 1);
        return ids;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void everyAssignmentIsEquallyLikely(
            String name, int k, int rows, List<String> allowed, LongFunction<int[]> draw) {
        Map<String, Integer> counts = new HashMap<>();
        allowed.forEach(ids -> counts.put(ids, 0));
        int draws = EACH * allowed.size();
        for (long seed = 0; seed < draws; seed++) {
            String ids = Arrays.toString(draw.apply(seed));
            assertTrue(counts.containsKey(ids), () -> name + " drew " + ids);
            counts.merge(ids, 1, Integer::sum);
        }
        double chi2 =
                counts.values().stream()
                        .mapToDouble(c -> (c - EACH) * (c - EACH) / (double) EACH)
                        .sum();
        double p = Gamma.upper((allowed.size() - 1) / 2.0, chi2 / 2);
        System.out.printf(
                "uniformity: %s: %d assignments, %d draws, chi² p = %.4f%n",
                name, allowed.size(), draws, p);
        assertEquals(allowed.size(), counts.size());
        assertTrue(p > 1e-3 && p < 1 - 1e-6, name + ": p = " + p);
    }
}
