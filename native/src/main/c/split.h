/* Included once per type of SCORE with the KEY of the same width. */

int32_t KERNEL_OF(split, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *keys, int32_t front,
        int32_t back);

/* Both cursors are written and one of them moves: no branch to mispredict. Limit: that of
 * io.assay.kernel.ScalarSplit. */
static inline int32_t LOCAL(split_rows, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *keys, int32_t front,
        int32_t back) {
    for (int32_t i = from; i < to; i++) {
        KEY key = LOCAL(key, SCORE)(score[i]);
        int32_t t = truth[i];
        keys[front] = key;
        keys[back - 1] = key;
        front += t;
        back -= 1 - t;
    }
    return front;
}

#ifndef __AVX512F__

int32_t KERNEL_OF(split, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *keys, int32_t front,
        int32_t back) {
    return LOCAL(split_rows, SCORE)(truth, score, from, to, keys, front, back);
}

#endif
