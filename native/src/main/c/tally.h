/* Included once per type of SCORE with the KEY of the same width; NONE is the key of no score.
 * Limit: that of io.assay.kernel.ScalarTally. */

int32_t KERNEL_OF(tally, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *values, int32_t slots,
        int32_t *counts, int32_t most);

/* The slot of a key, which is entered if need be; -1 when there are too many. */
static inline int32_t LOCAL(slot, SCORE)(
        KEY key, int32_t slot, KEY *values, int32_t slots, int32_t *counts, int32_t most) {
    while (values[slot] != key) {
        if (values[slot] == NONE) {
            if (counts[2 * slots] == most) {
                return -1;
            }
            counts[2 * slots]++;
            values[slot] = key;
        } else {
            slot = (slot + 1) & (slots - 1);
        }
    }
    return slot;
}

/* Where the search for a key begins. */
static inline int32_t LOCAL(first, SCORE)(KEY key, int32_t shift) {
    return (int32_t) ((uint64_t) (int64_t) key * MULTIPLIER >> shift);
}

static inline int32_t LOCAL(tally_rows, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *values, int32_t slots,
        int32_t shift, int32_t *counts, int32_t most) {
    for (int32_t i = from; i < to; i++) {
        KEY key = LOCAL(key, SCORE)(score[i]);
        int32_t slot =
                LOCAL(slot, SCORE)(key, LOCAL(first, SCORE)(key, shift), values, slots, counts, most);
        if (slot < 0) {
            return i;
        }
        counts[2 * slot + truth[i]]++;
    }
    return to;
}

#ifndef __AVX512F__

int32_t KERNEL_OF(tally, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *values, int32_t slots,
        int32_t *counts, int32_t most) {
    int32_t shift = 64 - __builtin_ctz((uint32_t) slots);
    return LOCAL(tally_rows, SCORE)(
            truth, score, from, to, values, slots, shift, counts, most);
}

#endif
