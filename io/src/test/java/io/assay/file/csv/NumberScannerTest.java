package io.assay.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {
    private static final long SEED = Long.getLong("assay.seed", 1);

    private static final int SAMPLES = Boolean.getBoolean("assay.deep") ? 20_000_000 : 150_000;

    private final NumberScanner scanner = new NumberScanner();
    private int scanned;

    /// Both ways must give the bits of the JDK; the short one may decline.
    private void check(String text) {
        byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), text.length() + 16);
        Arrays.fill(bytes, text.length(), bytes.length, (byte) '\n');
        long expected = Double.doubleToLongBits(Double.parseDouble(text));
        int end = scanner.scan(bytes, 0);
        if (end >= 0) {
            scanned++;
            assertEquals(text.length(), end, text);
            assertEquals(expected, Double.doubleToLongBits(scanner.value), text);
        }
        assertTrue(scanner.parse(bytes, 0, text.length()), text);
        assertEquals(expected, Double.doubleToLongBits(scanner.value), text);
    }

    @Test
    void shortestTextOfUniformScoresReadsBack() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            check(Double.toString(random.nextDouble()));
        }
        assertTrue(scanned > 0.99 * SAMPLES, "by the short way: " + scanned);
    }

    @Test
    void shortestTextOfAnyDoubleReadsBack() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                check(Double.toString(value));
            }
        }
    }

    @Test
    void digitsAtRandomAndAnyPowerAreRoundedLikeTheJdk() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            long digits = random.nextLong() >>> random.nextInt(1, 64);
            String sign = random.nextBoolean() ? "" : "-";
            check(sign + digits + "e" + random.nextInt(-45, 46));
        }
        assertTrue(scanned > 0.5 * SAMPLES, "by the short way: " + scanned);
    }

    @Test
    void tiesBetweenTwoDoublesGoToEven() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SAMPLES / 5; i++) {
            double value = random.nextDouble() * Math.pow(2, random.nextInt(-4, 60));
            BigDecimal middle =
                    new BigDecimal(value)
                            .add(new BigDecimal(Math.nextUp(value)))
                            .divide(BigDecimal.valueOf(2));
            check(middle.toPlainString());
            check(middle.round(new java.math.MathContext(18)).toString());
        }
    }

    @Test
    void integersNearTiesAboveTheMantissaAreRoundedLikeTheJdk() {
        for (long base = 1L << 53; base > 0 && base < 1L << 59; base <<= 1) {
            for (long d = -2000; d <= 2000; d++) {
                check(Long.toString(base + d));
                check((base + d) + "e-5");
                check((base + d) + "e3");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+0.0",
                "-0.0e5",
                "1.",
                ".5",
                "-.5",
                "00012",
                "0000000000000000000000001.5",
                "0.00000000000000000000000000000000000012",
                "1e-400",
                "4.9e-324",
                "2.2250738585072011e-308",
                "1.7976931348623157e308",
                "1E5",
                "1e+05",
                "12345678",
                "0.12345678",
                "0.123456789",
                "9007199254740993",
                "999999999999999999",
                "9999999999999999999",
                "18446744073709551616",
                "0.1234567890123456789012345678901234567890",
                "1e22",
                "1e23",
                "123e-0000000000000000007"
            })
    void everyFormOfDecimalIsRead(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inf", "Inf", "-INFINITY", "+infinity", "NaN", "nan", "-nan", "+NAN"})
    void wordsForInfinityAndNanAreRead(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertTrue(scanner.parse(bytes, 0, bytes.length));
        String word = text.toLowerCase(java.util.Locale.ROOT);
        double expected = word.contains("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
        assertEquals(word.startsWith("-") ? -expected : expected, scanner.value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "e5",
                "1e",
                "1e+",
                "1,5",
                "1 ",
                " 1",
                "1f",
                "1d",
                "1D",
                "0x1p3",
                "--1",
                "1.2.3",
                "1_000",
                "infin",
                "nano",
                "NA",
                "1e5e5",
                "1e400",
                "-1e999999999999",
                "\u0000",
                "1\u0000",
                "+-1",
                "Infinityx",
                "null"
            })
    void anythingElseIsNoNumber(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(scanner.parse(bytes, 0, bytes.length), text);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + 16);
        Arrays.fill(padded, bytes.length, padded.length, (byte) '\n');
        int end = scanner.scan(padded, 0);
        assertTrue(end < bytes.length || bytes.length == 0, text + " scanned to " + end);
    }
}
