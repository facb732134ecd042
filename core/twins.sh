#!/bin/sh
# Writes the twin of every class that exists for two primitive types: int keys of floats from long
# keys of doubles. A test fails when a twin is out of date; spotless:apply formats what this writes.
set -eu
cd "$(dirname "$0")/src/main/java/io/assay"

# What is 64 bits wide in both twins is spelt in capitals while the rest changes.
twin() {
    {
        echo "// Made from ${1##*/} by core/twins.sh; change that file."
        sed -e 's/long\( rows\|\[\] counts\|\[3\]\| held\| wanted\|\[\] sums\|\[\] bins\)/LONG\1/g' \
            -e 's/long \(of(long\|pairs\|here\|places\|sum\|below\|above\b\|positives\|negatives\|without\|patience\|left\|fraction\|halfPairs\|poolSize\|negativesBefore\|tied\|merged\)/LONG \1/g' \
            -e 's/(long) (/(LONG) (/g; s/(long) \(rows\|PATIENCE\|rare\|negatives\)/(LONG) \1/' \
            -e 's/(int) \((\|scratch\|counters\)/\1/g' \
            -e 's/Long\.SIZE - BITS/LONG.SIZE - BITS/; s/Long\.SIZE/Integer.SIZE/g; s/Long\.numberOf/Integer.numberOf/g; s/Long\.MIN_VALUE/Integer.MIN_VALUE/g' \
            -e 's/Long\(RadixSort\|Pairs\|Cells\|KeyStore\|Ranges\|Lists\|Segments\|Splitters\|Values\|Minority\|Order\)/Int\1/g' \
            -e 's/\blong\b/int/g; s/LONG\.SIZE/Long.SIZE/; s/LONG/long/g' \
            -e 's/\(of\|as\) doubles/\1 floats/; s/Double scores as/Float scores as/; s/ofDoubles\.apply/ofFloats.apply/' \
            -e 's/DoubleKeys/FloatKeys/g; s/DoubleScores/FloatScores/g' \
            -e 's/double\[\] score/float[] score/g; s/double\[\] other/float[] other/g; s/double\[\] scores\b/float[] scores/g; s/new double\[/new float[/g' \
            -e 's/isFlagged(double score, double least/isFlagged(float score, float least/; s/double least = threshold/float least = (float) threshold/' \
            -e 's/return threshold;/return (float) threshold;/' \
            -e 's/double least/float least/g; s/static double/static float/g' \
            -e 's/next double/next float/; s/cuts\.doubles/cuts.floats/' \
            -e 's/DoubleArgmax/FloatArgmax/; s/double\[\] probabilities/float[] probabilities/' \
            -e 's/double most/float most/' \
            -e 's/\bDouble\./Float./g' \
            "$1"
    } > "$2"
}

# Classes in bytes and shorts from classes in ints.
labels() {
    {
        echo "// Made from ${1##*/} by core/twins.sh; change that file."
        sed -e "s/IntTabulation/$3Tabulation/; s/int\[\] \(truth\|predicted\|classes\)/$4[] \1/g" "$1"
    } > "$2"
}

twin kernel/LongRadixSort.java kernel/IntRadixSort.java
twin kernel/LongPairs.java kernel/IntPairs.java
twin rank/LongCells.java rank/IntCells.java
twin rank/LongSplitters.java rank/IntSplitters.java
twin rank/LongLists.java rank/IntLists.java
twin rank/LongSegments.java rank/IntSegments.java
twin rank/LongRanges.java rank/IntRanges.java
twin rank/LongValues.java rank/IntValues.java
twin rank/LongMinority.java rank/IntMinority.java
twin rank/LongOrder.java rank/IntOrder.java
twin rank/LongKeyStore.java rank/IntKeyStore.java
twin score/DoubleScores.java score/FloatScores.java
twin kernel/DoubleArgmax.java kernel/FloatArgmax.java
labels kernel/IntTabulation.java kernel/ByteTabulation.java Byte byte
labels kernel/IntTabulation.java kernel/ShortTabulation.java Short short
