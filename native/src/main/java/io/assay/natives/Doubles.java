package io.assay.natives;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.invoke.MethodHandle;

/// The C functions of doubles and longs, bound as those of [Library] when one of them is first called:
/// to bind a function takes some milliseconds, and most runs need one type.
final class Doubles {
    static final MethodHandle FIRST_OUTSIDE =
            Library.ofInt(
                    "first_outside_double", ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    static final MethodHandle CONFUSION =
            Library.ofVoid(
                    "confusion_double", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS);
    static final MethodHandle SPLIT =
            Library.ofInt(
                    "split_double",
                    ADDRESS,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT);
    static final MethodHandle PARTITION = Library.partition("double", JAVA_LONG);
    static final MethodHandle PAIRS = Library.pairs("int64_t");
    static final MethodHandle SORT_RANGE =
            Library.ofVoid("sort_range_int64_t", ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    static final MethodHandle SORT =
            Library.ofInt("sort_int64_t", ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    static final MethodHandle SQUARED_ERROR =
            Library.ofDouble("squared_error_double", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
    static final MethodHandle LIKELIHOOD =
            Library.ofVoid(
                    "likelihood_double",
                    ADDRESS,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_DOUBLE,
                    ADDRESS);
    static final MethodHandle BIN =
            Library.ofInt(
                    "bin_double", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);

    private Doubles() {}
}
