package io.assay.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.domain.Domain;
import io.assay.tune.search.Searchers;
import io.assay.tune.search.sample.GridSearcher;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpaceTest {
    private final Param<Integer> layers = Param.integer("layers", 1, 3);
    private final Param<Integer> second = Param.integer("second", 8, 16).whenAtLeast(layers, 2);
    private final Param<String> kernel = Param.categorical("kernel", "linear", "rbf");
    private final Param<Double> gamma = Param.logReal("gamma", 0.01, 1).whenIs(kernel, "rbf");
    private final Space space = Space.of(layers, second, kernel, gamma);

    private static <T> void roundTrip(Param<T> param) {
        Domain<T> domain = param.domain();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            T value = domain.at(i == 0 ? 0 : i == 1 ? 1 : random.nextDouble());
            double unit = domain.unit(value);
            assertTrue(unit >= 0 && unit <= 1, param.toString());
            assertEquals(value, domain.parse(domain.text(value)), param.toString());
            if (domain.levels() > 0) {
                assertEquals(value, domain.at(unit), param.toString());
            }
        }
        for (long level = 0; level < domain.levels(); level++) {
            T value = domain.at(domain.middle(level));
            assertEquals(domain.middle(level), domain.unit(value), 1e-12, param.toString());
        }
    }

    @Test
    void everyValueHasItsPlaceAndItsText() {
        roundTrip(Param.real("p", -3, 7));
        roundTrip(Param.logReal("p", 1e-5, 10));
        roundTrip(Param.integer("p", -4, 9));
        roundTrip(Param.logInteger("p", 1, 1_000));
        roundTrip(Param.stepped("p", 0.1, 0.3, 0.1));
        roundTrip(Param.powerOfTwo("p", 8, 256));
        roundTrip(Param.categorical("p", "a", "b", "c"));
        roundTrip(Param.ordinal("p", 10, 20, 50));
        roundTrip(Param.bool("p"));
        roundTrip(Param.integer("p", 1, 5).orNone());
        roundTrip(Param.logInteger("p", 1, 50).orNone());
        roundTrip(Param.ordinal("p", 10, 20).orNone());
        roundTrip(Param.real("p", 0, 1).orNone());
    }

    @Test
    void discreteValuesAreEquallyLikelyAndLogarithmsFairToDecades() {
        Param<Integer> power = Param.powerOfTwo("p", 1, 8);
        Param<Double> rate = Param.logReal("r", 1e-4, 1);
        Space both = Space.of(power, rate);
        Study study = Study.of(both, Searchers.random(), 1).minimize(8_000, t -> t.get(rate));
        for (int value : List.of(1, 2, 4, 8)) {
            long n = study.trials().stream().filter(t -> t.get(power) == value).count();
            assertEquals(2_000, n, 4 * Math.sqrt(1_500));
        }
        long small = study.trials().stream().filter(t -> t.get(rate) < 1e-2).count();
        assertEquals(4_000, small, 4 * Math.sqrt(2_000));
    }

    @Test
    void aParameterExistsOnlyWhereItsConditionHolds() {
        Params flat = space.params(layers.is(1), kernel.is("linear"));
        assertFalse(flat.has(second));
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> flat.get(second));
        assertEquals(
                "parameter second does not exist in (layers=1, kernel=linear); ask has()",
                refusal.getMessage());
        Params deep = space.params(layers.is(3), second.is(9), kernel.is("rbf"), gamma.is(0.1));
        assertEquals(9, deep.get(second));
        assertEquals(deep, space.parse(deep.texts()));
        refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> space.params(layers.is(2), kernel.is("linear")));
        assertEquals("parameter second has no value", refusal.getMessage());
        refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> space.params(layers.is(1), second.is(9), kernel.is("linear")));
        assertEquals("parameter second does not exist unless layers >= 2", refusal.getMessage());
    }

    @Test
    void noneIsAValue() {
        Param<Optional<Integer>> depth = Param.ordinal("depth", 10, 20).orNone();
        Space one = Space.of(depth);
        assertEquals(3, one.points());
        assertEquals(Optional.empty(), one.parse(Map.of("depth", "none")).get(depth));
        assertEquals(Optional.of(20), one.parse(Map.of("depth", "20")).get(depth));
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertRefused(
                "parameter layers: value is 4; expected a whole number in [1, 3]",
                () -> layers.is(4));
        assertRefused(
                "parameter kernel: value is \"poly\"; expected one of [linear, rbf]",
                () -> space.parse(Map.of("layers", "1", "kernel", "poly")));
        assertRefused(
                "there is no parameter depth; expected one of [layers, second, kernel, gamma]",
                () -> space.param("depth"));
        assertRefused(
                "parameter layers occurs twice; expected names to differ",
                () -> Space.of(layers, layers));
        assertRefused(
                "parameter second hangs on layers, which is not before it; expected parents first",
                () -> Space.of(second, layers));
        assertRefused(
                "low is 0.0; expected a positive number on a logarithmic scale",
                () -> Param.logReal("r", 0, 1));
        assertRefused("bounds are 3 and 2; expected low <= high", () -> Param.integer("i", 3, 2));
    }

    private static void assertRefused(String sentence, Runnable work) {
        Exception refusal = assertThrows(IllegalArgumentException.class, work::run);
        assertEquals(sentence, refusal.getMessage());
    }

    @Test
    void aGridHasEveryCombinationOnceInOrder() {
        GridSearcher grid = Searchers.grid().points(3);
        List<Params> all = grid.combinations(Space.of(kernel, gamma, layers));
        assertEquals(12, all.size()); // linear: 3; rbf: 3 x 3
        assertEquals("kernel=linear, layers=1", all.get(0).toString());
        assertEquals("kernel=rbf, gamma=0.01, layers=1", all.get(3).toString());
        assertEquals("kernel=rbf, gamma=1.0, layers=3", all.get(11).toString());
        assertEquals(
                "12 trials, about 60 s one after the other",
                grid.plan(Space.of(kernel, gamma, layers), Duration.ofSeconds(5)));
        Study study =
                Study.of(Space.of(kernel, gamma, layers), grid, 1).minimize(99, t -> t.get(layers));
        assertEquals(all, study.trials().stream().map(Trial::params).toList());
        assertEquals("nothing is left to try", study.ended());
    }

    @Test
    void aGridThatIsTooLargeNamesASampler() {
        Param<Integer> a = Param.integer("a", 1, 200);
        Param<Integer> b = Param.integer("b", 1, 200);
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Searchers.grid().combinations(Space.of(a, b)));
        assertEquals(
                "the grid has 40,000 combinations; expected at most 10,000:"
                        + " random or sobol samples such a space",
                refusal.getMessage());
    }
}
