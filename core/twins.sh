#!/bin/sh
# Writes the int twin of every class that is written for long. A test fails when a twin is out of date.
set -eu
cd "$(dirname "$0")/src/main/java/io/assay"

twin() {
    {
        echo "// Made from ${1##*/} by core/twins.sh; change that file."
        sed -e 's/LongRadixSort/IntRadixSort/g' \
            -e 's/DoubleKeys/FloatKeys/g' \
            -e 's/Long\.SIZE/Integer.SIZE/g' \
            -e 's/Long\.MIN_VALUE/Integer.MIN_VALUE/g' \
            -e 's/DIGITS = 6/DIGITS = 3/' \
            -e 's/long keys/int keys/' \
            -e 's/(int) //g' \
            -e 's/\blong\b/int/g' \
            "$1"
    } > "$2"
}

twin kernel/LongRadixSort.java kernel/IntRadixSort.java
