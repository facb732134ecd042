package io.assay.file.csv;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads decimal numbers from bytes, correctly rounded: `[+-] digits [. digits] [e [+-] digits]`.
///
/// [#scan(byte[], int)] reads the plain form in the pass that finds the field's end, and gives up on
/// anything long or rare; [#parse(byte[], int, int)] reads every form and decides what is a number.
final class NumberScanner {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /// Digits that always fit a long.
    private static final int MOST_DIGITS = 18;

    /// The value after a call that succeeded.
    double value;

    /// Reads a plain number of at most 18 significant digits. The array must go on for at least 8 bytes
    /// behind the number, the first of which is none of its letters.
    ///
    /// @return where the number ends, or -1 when this is for [#parse(byte[], int, int)] to decide
    int scan(byte[] bytes, int from) {
        byte sign = bytes[from];
        int first = sign == '-' || sign == '+' ? from + 1 : from;
        int at = first;
        long digits = 0;
        int digit = bytes[at] - '0';
        while (digit >= 0 && digit <= 9) {
            digits = 10 * digits + digit;
            digit = bytes[++at] - '0';
        }
        int count = at - first;
        int power = 0;
        if (bytes[at] == '.') {
            int point = ++at;
            long eight = (long) LONG.get(bytes, at);
            while (EightDigits.all(eight)) {
                digits = 100_000_000 * digits + EightDigits.value(eight);
                at += 8;
                eight = at + 8 <= bytes.length ? (long) LONG.get(bytes, at) : 0;
            }
            digit = bytes[at] - '0';
            while (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                digit = bytes[++at] - '0';
            }
            power = point - at;
            count += at - point;
        }
        if (count == 0 || (count > MOST_DIGITS && significant(bytes, first, count) > MOST_DIGITS)) {
            return -1;
        }
        int end = at;
        if ((bytes[at] | 0x20) == 'e') {
            end = exponent(bytes, at + 1);
            if (end < 0) {
                return -1;
            }
            power += exponent;
        }
        return DecimalToDouble.exact(digits, power, this) ? signed(sign, end) : -1;
    }

    private int exponent;

    /// Reads up to three digits of an exponent; the end or -1.
    private int exponent(byte[] bytes, int from) {
        byte sign = bytes[from];
        int first = sign == '-' || sign == '+' ? from + 1 : from;
        int at = first;
        int power = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - first < 4) {
            power = 10 * power + bytes[at++] - '0';
        }
        exponent = sign == '-' ? -power : power;
        return at == first || at - first > 3 ? -1 : at;
    }

    private static int significant(byte[] bytes, int first, int count) {
        int at = first;
        int left = count;
        while (left > 0 && (bytes[at] == '0' || bytes[at] == '.')) {
            left -= bytes[at++] == '0' ? 1 : 0;
        }
        return left;
    }

    private int signed(byte sign, int end) {
        if (sign == '-') {
            value = -value;
        }
        return end;
    }

    /// Reads a field that is a number as a whole, of any length; also `inf`, `infinity` and `nan` in any
    /// case, with or without a sign.
    ///
    /// @return whether it is a number; one too large for a double leaves an infinite value and is none
    boolean parse(byte[] bytes, int from, int to) {
        int first = from < to && (bytes[from] == '-' || bytes[from] == '+') ? from + 1 : from;
        if (Decimal.spans(bytes, first, to)) {
            value = JavaDoubleParser.parseDouble(bytes, from, to - from);
            return !Double.isInfinite(value);
        }
        value = word(bytes, first, to);
        if (first > from && bytes[from] == '-') {
            value = -value;
        }
        boolean known = value != 0;
        value = known ? value : Double.NaN;
        return known;
    }

    /// Infinity, NaN, or 0 for no such word.
    private static double word(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length != 3 && length != 8) {
            return 0;
        }
        String word = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> 0;
        };
    }
}
