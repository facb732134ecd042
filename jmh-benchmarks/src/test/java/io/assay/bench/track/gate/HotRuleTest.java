package io.assay.bench.track.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.bench.track.gate.hot.Hot;
import io.assay.bench.track.gate.hot.HotFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// `PlantedTest` has the same with real JVMs, in its longer form.
class HotRuleTest {
    private static final String MAX = "java.lang.Math::max";
    private static final Hot CLEAN = hot(0, List.of(), true, List.of(), List.of());

    private final Accepted accepted = Accepted.nothing();

    HotRuleTest() {
        HotRule.accept(CLEAN, accepted);
    }

    @Test
    void whatWasAcceptedIsNotWorse() {
        assertEquals(List.of(), HotRule.check(CLEAN, accepted));
        Hot accused = hot(16, List.of(), true, List.of(), List.of());
        HotRule.accept(accused, accepted);
        assertEquals(List.of(), HotRule.check(accused, accepted));
    }

    @Test
    void aByteMoreIsNamedWithItsClass() {
        assertEquals(
                List.of("a call allocates 24 bytes of java.lang.Float; accepted are 0"),
                sentences(hot(24, List.of("java.lang.Float"), true, List.of(), List.of())));
        assertEquals(
                List.of(
                        "a call allocates 96 bytes of jdk.incubator.vector.Float512Vector; accepted"
                                + " are 0: vectors are boxed"),
                sentences(
                        hot(
                                96,
                                List.of("jdk.incubator.vector.Float512Vector"),
                                true,
                                List.of(),
                                List.of())));
    }

    @Test
    void codeThatIsThrownAwayIsNamed() {
        assertEquals(
                List.of("deoptimised while it was hot: A::of()V"),
                sentences(hot(0, List.of(), true, List.of("A::of()V"), List.of())));
        assertEquals(
                List.of("is compiled and deoptimised over and over: A::of()V 65 times"),
                sentences(hot(0, List.of(), false, List.of(), List.of("A::of()V 65 times"))));
        assertEquals(
                List.of("never settles: what it allocates changes from call to call"),
                sentences(hot(0, List.of(), false, List.of(), List.of())));
    }

    @Test
    void whatC2NoLongerDoesIsNamed() {
        Hot worse =
                new Hot(
                        "scalar",
                        CLEAN.facts(),
                        Set.of(),
                        Map.of("A::big", "hot method too big"),
                        Set.of("A::big"));

        assertEquals(
                List.of(
                        "A::big is not compiled by C2",
                        "calls A::big instead of inlining it: hot method too big",
                        "C2 no longer replaces " + MAX + " by an instruction"),
                sentences(worse));
    }

    /// What follows the sign says which fault was planted.
    @Test
    void aPlantedFaultIsHeldToTheOperationThatItStandsFor() {
        assertEquals("words", Operation.accepted("words@copy"));
    }

    private List<String> sentences(Hot hot) {
        return HotRule.check(hot, accepted).stream().map(Worse::sentence).toList();
    }

    private static Hot hot(
            long bytes,
            List<String> classes,
            boolean isSettled,
            List<String> lost,
            List<String> unrest) {
        return new Hot(
                "scalar",
                new HotFacts("words", bytes, classes, isSettled, lost, unrest, Map.of()),
                Set.of(MAX, "jdk.internal.vm.vector.VectorSupport::load"),
                Map.of(),
                Set.of());
    }
}
