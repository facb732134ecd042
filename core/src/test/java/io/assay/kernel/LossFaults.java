package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Sums and products that are nearly right.
final class LossFaults {
    private LossFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        floatErrors(faults);
        doubleErrors(faults);
        products(faults);
        moments(faults);
        return faults;
    }

    private static void floatErrors(Map<String, Kernels> faults) {
        faults.put(
                "squaredError(byte[], float[]): one lane",
                new NaiveKernels() {
                    @Override
                    public double squaredError(byte[] t, float[] s, int from, int to) {
                        double sum = 0;
                        for (int i = from; i < to; i++) {
                            sum += ((double) s[i] - t[i]) * ((double) s[i] - t[i]);
                        }
                        return sum;
                    }
                });
        faults.put(
                "squaredError(byte[], float[]): the error is a float",
                new NaiveKernels() {
                    @Override
                    public double squaredError(byte[] t, float[] s, int from, int to) {
                        double[] wide = new double[s.length];
                        Arrays.setAll(wide, i -> s[i] - (float) t[i]);
                        return super.squaredError(new byte[t.length], wide, from, to);
                    }
                });
    }

    private static void doubleErrors(Map<String, Kernels> faults) {
        faults.put(
                "squaredError(byte[], double[]): neighbours are folded first",
                new NaiveKernels() {
                    @Override
                    public double squaredError(byte[] t, double[] s, int from, int to) {
                        double[] lane = new double[LANES];
                        for (int i = from; i < to; i++) {
                            lane[(i - from) % LANES] += (s[i] - t[i]) * (s[i] - t[i]);
                        }
                        for (int half = 1; half < LANES; half *= 2) {
                            for (int j = 0; j < LANES; j += 2 * half) {
                                lane[j] += lane[j + half];
                            }
                        }
                        return lane[0];
                    }
                });
        faults.put(
                "squaredError(byte[], double[]): fused multiply-add",
                new NaiveKernels() {
                    @Override
                    public double squaredError(byte[] t, double[] s, int from, int to) {
                        double[] lane = new double[LANES];
                        for (int i = from; i < to; i++) {
                            int j = (i - from) % LANES;
                            lane[j] = Math.fma(s[i] - t[i], s[i] - t[i], lane[j]);
                        }
                        for (int half = LANES / 2; half > 0; half /= 2) {
                            for (int j = 0; j < half; j++) {
                                lane[j] += lane[j + half];
                            }
                        }
                        return lane[0];
                    }
                });
        faults.put(
                "squaredError(byte[], double[]): folded after every 512 rows",
                new NaiveKernels() {
                    @Override
                    public double squaredError(byte[] t, double[] s, int from, int to) {
                        double sum = 0;
                        for (int i = from; i < to; i += 512) {
                            sum += super.squaredError(t, s, i, Math.min(to, i + 512));
                        }
                        return sum;
                    }
                });
    }

    private static void products(Map<String, Kernels> faults) {
        faults.put(
                "likelihood(byte[], float[]): the exponent is moved too late",
                new NaiveKernels() {
                    @Override
                    public void likelihood(
                            byte[] t, float[] s, int from, int to, double clip, double[] product) {
                        super.likelihood(t, s, from, to, clip, product);
                        boolean late = to - from > 24 * LANES && product[1] < -1_074L * LANES;
                        product[1] = late ? -1_074L * LANES : product[1];
                    }
                });
        faults.put(
                "likelihood(byte[], float[]): clipped in float",
                new NaiveKernels() {
                    @Override
                    public void likelihood(
                            byte[] t, float[] s, int from, int to, double clip, double[] product) {
                        float[] clipped = s.clone();
                        for (int i = from; i < to; i++) {
                            float high = (float) (1 - clip);
                            clipped[i] = Math.min(Math.max(s[i], (float) clip), high);
                        }
                        super.likelihood(t, clipped, from, to, 0x1p-52, product);
                    }
                });
        faults.put(
                "likelihood(byte[], double[]): the exponent is added to what stood there",
                new NaiveKernels() {
                    @Override
                    public void likelihood(
                            byte[] t, double[] s, int from, int to, double clip, double[] product) {
                        double before = product[1];
                        super.likelihood(t, s, from, to, clip, product);
                        product[1] += before;
                    }
                });
        faults.put(
                "likelihood(byte[], double[]): high scores are not clipped",
                new NaiveKernels() {
                    @Override
                    public void likelihood(
                            byte[] t, double[] s, int from, int to, double clip, double[] product) {
                        double[] low = s.clone();
                        for (int i = from; i < to; i++) {
                            low[i] = Math.min(Math.max(s[i], clip), Math.nextDown(1.0));
                        }
                        super.likelihood(t, low, from, to, 0x1p-53, product);
                    }
                });
    }

    private static void moments(Map<String, Kernels> faults) {
        faults.put(
                "lossMoments(byte[], float[]): the library's logarithm",
                new NaiveKernels() {
                    @Override
                    public void lossMoments(
                            byte[] t,
                            float[] s,
                            int from,
                            int to,
                            double clip,
                            double[] sums,
                            double[] scratch) {
                        double[] logs = Arrays.copyOf(sums, PLACES);
                        super.lossMoments(t, s, from, to, clip, sums, scratch);
                        for (int i = from; i < to; i++) {
                            double q = Math.abs(1.0 - t[i] - s[i]);
                            logs[(i - from) % PLACES] -=
                                    Math.log(Math.min(Math.max(q, clip), 1 - clip));
                        }
                        System.arraycopy(logs, 0, sums, 0, PLACES);
                    }
                });
        faults.put(
                "lossMoments(byte[], double[]): places from the start of the array",
                new NaiveKernels() {
                    @Override
                    public void lossMoments(
                            byte[] t,
                            double[] s,
                            int from,
                            int to,
                            double clip,
                            double[] sums,
                            double[] scratch) {
                        int off = from % PLACES;
                        double[] turned = new double[5 * PLACES];
                        for (int run = 0; run < 5; run++) {
                            for (int i = 0; i < PLACES; i++) {
                                turned[run * PLACES + i] = sums[run * PLACES + (i + off) % PLACES];
                            }
                        }
                        super.lossMoments(t, s, from, to, clip, turned, scratch);
                        for (int run = 0; run < 5; run++) {
                            for (int i = 0; i < PLACES; i++) {
                                sums[run * PLACES + (i + off) % PLACES] = turned[run * PLACES + i];
                            }
                        }
                    }
                });
        faults.put(
                "lossMoments(byte[], double[]): the smallest is of clipped probabilities",
                new NaiveKernels() {
                    @Override
                    public void lossMoments(
                            byte[] t,
                            double[] s,
                            int from,
                            int to,
                            double clip,
                            double[] sums,
                            double[] scratch) {
                        super.lossMoments(t, s, from, to, clip, sums, scratch);
                        for (int i = 4 * PLACES; i < 5 * PLACES; i++) {
                            sums[i] = Math.max(sums[i], clip);
                        }
                    }
                });
    }
}
