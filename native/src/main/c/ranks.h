/* Included once per type of SCORE with the KEY of the same width; BITS is its unsigned form.
 * Limit: that of io.assay.kernel.ScalarRanks. */

int64_t KERNEL_OF(ranks, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, int32_t label,
        const KEY *sorted, const int32_t *starts, KEY low, KEY high, int32_t shift);

/* The first of the places [from, end) whose key is not below one. */
static inline int32_t LOCAL(bound, SCORE)(const KEY *sorted, int32_t from, int32_t end, KEY key) {
    while (from < end) {
        int32_t middle = (int32_t) (((uint32_t) from + (uint32_t) end) >> 1);
        if (sorted[middle] < key) {
            from = middle + 1;
        } else {
            end = middle;
        }
    }
    return from;
}

/* How many keys are below one, and how many are not above it. */
static inline int64_t LOCAL(rank, SCORE)(const KEY *sorted, int32_t from, int32_t end, KEY key) {
    return (int64_t) LOCAL(bound, SCORE)(sorted, from, end, key) +
            LOCAL(bound, SCORE)(sorted, from, end, key + 1);
}

static inline int64_t LOCAL(rank_rows, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, int32_t label,
        const KEY *sorted, const int32_t *starts, KEY low, KEY high, int32_t shift) {
    int64_t sum = 0;
    for (int32_t i = from; i < to; i++) {
        KEY key = LOCAL(key, SCORE)(score[i]);
        KEY inside = key < low ? low : key > high ? high : key;
        BITS cell = ((BITS) inside - (BITS) low) >> shift;
        int64_t both = LOCAL(rank, SCORE)(sorted, starts[cell], starts[cell + 1], key);
        sum += truth[i] == label ? both : 0;
    }
    return sum;
}

#ifndef __AVX512F__

int64_t KERNEL_OF(ranks, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, int32_t label,
        const KEY *sorted, const int32_t *starts, KEY low, KEY high, int32_t shift) {
    return LOCAL(rank_rows, SCORE)(truth, score, from, to, label, sorted, starts, low, high, shift);
}

#endif
