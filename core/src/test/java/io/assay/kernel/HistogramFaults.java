package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong histograms.
final class HistogramFaults {
    private HistogramFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        faults.put(
                "histogram(byte[], int[], long[]): every gap is closed",
                new NaiveKernels() {
                    @Override
                    public void histogram(byte[] c, int[] r, long[] v, int from, int to, long[] s) {
                        for (int i = from; i < to; i++) {
                            s[c[r[from] + i - from] & 255] += v[i];
                        }
                    }
                });
        faults.put(
                "histogram(byte[], int[], long[]): halves are added apart",
                new NaiveKernels() {
                    @Override
                    public void histogram(byte[] c, int[] r, long[] v, int from, int to, long[] s) {
                        for (int i = from; i < to; i++) {
                            int at = c[r[i]] & 255;
                            long low = s[at] + v[i] & 0xFFFF_FFFFL;
                            s[at] = (s[at] >>> 32) + (v[i] >>> 32) << 32 | low;
                        }
                    }
                });
        faults.put(
                "histogram(byte[], int[], long[]): sums are set to zero first",
                new NaiveKernels() {
                    @Override
                    public void histogram(byte[] c, int[] r, long[] v, int from, int to, long[] s) {
                        for (int code = 0; code < 256; code++) {
                            s[code] = 0;
                        }
                        super.histogram(c, r, v, from, to, s);
                    }
                });
        return faults;
    }
}
