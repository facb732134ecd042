package io.assay.bench.track.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyTextTest {
    private static final Map<String, Double> SHARES = Map.of("a.B.run", 0.9, "a.C.mix", 0.1);

    @Test
    void aCallThatIsNoLongerInlinedIsSaidWithTheReason() {
        Seen old = seen(new Compiled(100, Set.of("a.C.mix"), Map.of(), Set.of("_log")), Map.of());
        Seen young =
                seen(
                        new Compiled(60, Set.of(), Map.of("a.C.mix", "too big"), Set.of()),
                        Map.of("a.B.run: class_check", 3));

        String text = WhyText.of(old, young);

        assertTrue(text.contains("B.run: 60 bytes of machine code, before 100\n"), text);
        assertTrue(text.contains("B.run: no longer inlines C.mix: too big\n"), text);
        assertTrue(text.contains("B.run: lost the intrinsic _log\n"), text);
        assertTrue(
                text.contains("B.run: class_check: compiled code left 3 times, before 0\n"), text);
        assertTrue(text.contains(" 90.0 %    90.0 %  B.run\n"), text);
        assertFalse(text.contains("C2 does the same"), text);
    }

    @Test
    void twoThatAreAlikeAreSaidToBe() {
        Seen one = seen(new Compiled(100, Set.of("a.C.mix"), Map.of(), Set.of()), Map.of());

        String text = WhyText.of(one, one);

        assertTrue(text.endsWith("C2 does the same with the hot methods in both\n"), text);
    }

    @Test
    void oneAloneIsDescribed() {
        Seen one =
                seen(
                        new Compiled(1234, Set.of(), Map.of("a.C.mix", "too big"), Set.of()),
                        Map.of());

        assertEquals(
                """
                  share  hot methods (500 samples)
                 90.0 %  B.run
                 10.0 %  C.mix
                  share  allocated
                100.0 %  byte[]
                B.run: 1,234 bytes of machine code
                  calls C.mix: too big
                """,
                WhyText.of(one));
    }

    private static Seen seen(Compiled run, Map<String, Integer> traps) {
        return new Seen(new Hot(500, SHARES, Map.of("byte[]", 1.0)), Map.of("a.B.run", run), traps);
    }
}
