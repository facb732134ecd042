package io.assay.bench.track.gate.hot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// On lines as JDK 25 prints them.
class InliningLogTest {
    private static final String LINES =
            """
                570  374    b  3       io.assay.Loop::each (61 bytes)
                              @ 42   io.assay.Weight::of (0 bytes)   failed to inline: no static binding
                578  382 %  b  4       io.assay.Loop::each @ 3 (61 bytes)
                583  380 %     3       io.assay.Loop::each @ 3 (61 bytes)   made not entrant: not used
                              @ 42   io.assay.Weight::of (0 bytes)   failed to inline: virtual call
                583  383    b  4       io.assay.Loop::each (61 bytes)
                589  374       3       io.assay.Loop::each (61 bytes)   made not entrant: not used
                              @ 7   java.lang.Math::max (11 bytes)   (intrinsic)
                              @ 42   io.assay.Big::of (400 bytes)   failed to inline: hot method too big
                              @ 50   io.assay.Cold::of (400 bytes)   failed to inline: too big
                              @ 55   io.assay.Small::of (40 bytes)   inline (hot)
                                @ 5   io.assay.Weight::of (0 bytes)   failed to inline: virtual call
                590  390    b  4       io.assay.Big::of (400 bytes)
                              @ 1   java.lang.Long::bitCount (61 bytes)   (intrinsic)
                              @ 9   io.assay.Huge::of (9000 bytes)   failed to inline: hot method too big
            """;

    @Test
    void theCompilationInUseIsFollowedThroughItsCalls() {
        InliningLog log = new InliningLog(LINES.lines());

        InliningLog.Calls calls =
                log.from(
                        "io.assay.Loop::each([I)V",
                        new Overloads(
                                Map.of(
                                        "io.assay.Loop::each([I)V",
                                        383,
                                        "io.assay.Big::of(I)I",
                                        390),
                                Set.of("[I")));

        assertEquals(Set.of("java.lang.Math::max", "java.lang.Long::bitCount"), calls.intrinsics());
        assertEquals(
                Map.of(
                        "io.assay.Big::of", "hot method too big",
                        "io.assay.Huge::of", "hot method too big",
                        "io.assay.Weight::of", "virtual call"),
                calls.kept());
        assertEquals(Set.of("io.assay.Huge::of"), calls.uncompiled());
    }

    @Test
    void anEntryThatWasNeverCompiledIsSaidToBe() {
        InliningLog.Calls calls =
                new InliningLog(LINES.lines())
                        .from("io.assay.None::of", new Overloads(Map.of(), Set.of()));

        assertEquals(Set.of("io.assay.None::of"), calls.uncompiled());
    }

    @Test
    void ofOverloadsThoseOnTheSameArraysAreMeant() {
        Map<String, Integer> compiled =
                Map.of("A::bits([FIF)J", 1, "A::bits([BI)J", 2, "A::bits([DID)J", 3, "A::of()V", 4);

        Overloads floats = Overloads.of(compiled, "K::confusion([B[FII[J)V", Set.of());
        Overloads doubles = Overloads.of(compiled, "Evaluator::auc()D", Set.of("[D"));

        assertEquals(Set.of(1, 2), Set.copyOf(floats.ids("A::bits")));
        assertEquals(List.of(3), doubles.ids("A::bits"));
        assertEquals(List.of(4), floats.ids("A::of"));
        assertEquals(List.of(), floats.ids("A::none"));
    }

    @Test
    void factsSurviveTheirJourney() {
        HotFacts facts =
                new HotFacts(
                        "words",
                        16,
                        List.of("[I", "java.lang.Float"),
                        false,
                        List.of(),
                        List.of("io.assay.Loop::each([I)V 12 times"),
                        Map.of("io.assay.Loop::each([I)V", 383));

        assertEquals(facts, HotFacts.of(facts.line()));
    }
}
