package io.assay.bench.track.baton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WarmUpsTest {
    private final WarmUps warmUps = new WarmUps(new Slices(12, 30, 50));

    @Test
    void whatStillBecomesFasterIsWarmedUpTwiceAsLongUpToAMost() {
        assertFalse(warmUps.counts(false));
        assertFalse(warmUps.counts(false));
        assertFalse(warmUps.counts(false));
        assertEquals(new Slices(96, 30, 50), warmUps.slices());

        assertTrue(warmUps.counts(false), "as warm as it gets");
        assertEquals(96, warmUps.slices().warmups());
    }

    @Test
    void fiveWarmPairsInARowHalveIt() {
        warmUps.counts(false);
        warmUps.counts(false);

        assertTrue(warm(4));
        assertEquals(48, warmUps.slices().warmups());
        assertTrue(warm(1));
        assertEquals(24, warmUps.slices().warmups());
        assertFalse(warmUps.counts(false));
        assertEquals(48, warmUps.slices().warmups());
        assertTrue(warm(10));
        assertEquals(12, warmUps.slices().warmups());
        assertTrue(warm(20));
        assertEquals(12, warmUps.slices().warmups(), "never less than to begin with");
    }

    private boolean warm(int pairs) {
        boolean all = true;
        for (int i = 0; i < pairs; i++) {
            all &= warmUps.counts(true);
        }
        return all;
    }
}
