package io.assay.resample;

import java.util.Arrays;

/// The joint cells of two models: rows that stand in the same slot for both.
///
/// @param first the slot of each cell for the first model, see [UnitTally]
/// @param second the slot of each cell for the second model
/// @param sizes the rows of each cell
record Joint(int[] first, int[] second, int[] sizes) {

    static Joint of(int[] first, int[] second) {
        long[] keys = new long[first.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) first[i] << 32 | second[i] & 0xFFFF_FFFFL;
        }
        Arrays.sort(keys);
        int cells = (int) Arrays.stream(keys).distinct().count();
        Joint joint = new Joint(new int[cells], new int[cells], new int[cells]);
        int cell = -1;
        for (int i = 0; i < keys.length; i++) {
            cell += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
            joint.first[cell] = (int) (keys[i] >> 32);
            joint.second[cell] = (int) keys[i];
            joint.sizes[cell]++;
        }
        return joint;
    }
}
