package io.assay.resample;

import java.util.Arrays;

/// Numbers of any kind as codes from 0, in rising order of the numbers.
record Codes(int[] codes, int count) {

    static Codes of(int[] numbers) {
        int[] distinct = Arrays.stream(numbers).sorted().distinct().toArray();
        int[] codes = new int[numbers.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Arrays.binarySearch(distinct, numbers[i]);
        }
        return new Codes(codes, distinct.length);
    }
}
