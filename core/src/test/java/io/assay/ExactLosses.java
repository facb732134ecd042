package io.assay;

import java.math.BigDecimal;
import java.math.MathContext;

/// Losses to 40 digits, from the definition: no rounding that a double could see.
final class ExactLosses {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ExactLosses() {}

    /// The mean of the negative logarithm of the clipped probability given to what happened. Only the
    /// upper end of the clip is a rounded number, as it is in the definition.
    static BigDecimal logLoss(byte[] truth, double[] score, double clip) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < truth.length; i++) {
            BigDecimal p = new BigDecimal(Math.max(clip, Math.min(1 - clip, score[i])));
            product = product.multiply(truth[i] == 1 ? p : BigDecimal.ONE.subtract(p), DIGITS);
            if (i % 1_000 == 999) {
                sum = sum.add(log(product));
                product = BigDecimal.ONE;
            }
        }
        return sum.add(log(product)).negate().divide(BigDecimal.valueOf(truth.length), DIGITS);
    }

    /// The mean of `(score - truth)²`.
    static BigDecimal brier(byte[] truth, double[] score) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < truth.length; i++) {
            BigDecimal error = new BigDecimal(score[i]).subtract(BigDecimal.valueOf(truth[i]));
            sum = sum.add(error.multiply(error));
        }
        return sum.divide(BigDecimal.valueOf(truth.length), DIGITS);
    }

    /// The natural logarithm: x = m * 2^e with m near 1, and `ln m = 2 artanh((m - 1) / (m + 1))`.
    private static BigDecimal log(BigDecimal x) {
        int exponent = 0;
        BigDecimal m = x;
        // Far below the smallest double, so by digits first.
        int tens = m.precision() - m.scale();
        m = m.scaleByPowerOfTen(-tens);
        while (m.compareTo(BigDecimal.ONE) < 0) {
            m = m.multiply(TWO, DIGITS);
            exponent--;
        }
        BigDecimal two = artanhLog(TWO);
        BigDecimal ten = artanhLog(new BigDecimal("1.25")).add(two.multiply(new BigDecimal(3)));
        return artanhLog(m)
                .add(two.multiply(BigDecimal.valueOf(exponent)))
                .add(ten.multiply(BigDecimal.valueOf(tens)));
    }

    private static BigDecimal artanhLog(BigDecimal m) {
        BigDecimal z = m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), DIGITS);
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 1; k < 120; k += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS));
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(TWO);
    }
}
