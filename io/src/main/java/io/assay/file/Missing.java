package io.assay.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What stands in a text file where nothing is known: an empty field, `?`, or `NA`, `N/A`, `NaN` or `null`
/// in any case.
public final class Missing {
    private static final int LONGEST = 4;

    private Missing() {}

    /// Whether a field says that its value is missing.
    public static boolean is(String field) {
        if (field.length() > LONGEST) {
            return false;
        }
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "", "?", "na", "n/a", "nan", "null" -> true;
            default -> false;
        };
    }

    /// The same for the bytes `[from, to)`.
    public static boolean is(byte[] text, int from, int to) {
        return to - from <= LONGEST
                && is(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
    }
}
