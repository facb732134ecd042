package io.assay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SortingNetworkTest {
    /// A network that sorts all zeros and ones sorts everything (D. Knuth, 5.3.4, theorem Z).
    @Test
    void everyNetworkSortsAllZerosAndOnes() {
        for (int n = 1; n <= 16; n++) {
            int[] network = SortingNetwork.of(n);
            for (int set = 0; set < 1 << n; set++) {
                int sorted = set;
                for (int pair : network) {
                    int low = 1 << (pair & 31);
                    int high = 1 << (pair >>> 5);
                    if ((sorted & low) != 0 && (sorted & high) == 0) {
                        sorted ^= low | high;
                    }
                }
                int ones = Integer.bitCount(set);
                assertEquals((1 << n) - (1 << n - ones), sorted, n + " numbers");
            }
        }
    }

    @Test
    void comparisonsAreFew() {
        assertEquals(0, SortingNetwork.of(1).length);
        assertEquals(191, SortingNetwork.of(32).length);
        assertTrue(SortingNetwork.of(20).length <= 103);
    }
}
