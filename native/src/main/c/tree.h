/* Sets of rows as bytes, 256 rows at a time, in loops that compilers turn into vectors. */

#define ROWS 256

void KERNEL(add_tree)(
        const int64_t *steps, int32_t size, const int8_t *counts, const int32_t *starts,
        int32_t rows, const double *values, double *scores, int32_t at);

/* Parts a set: bytes are 0 or 255. */
INLINE void part(
        const int8_t *count, uint8_t bound, uint8_t bit, uint8_t *set, uint8_t *right, uint8_t *leaf) {
    for (int32_t i = 0; i < ROWS; i++) {
        uint8_t above = (uint8_t) (count[i] > (int8_t) bound ? 255 : 0);
        uint8_t side = set[i] & above;
        right[i] = side;
        set[i] &= (uint8_t) ~above;
        leaf[i] |= side & bit;
    }
}

INLINE void add_rows(
        const int64_t *steps, int32_t size, const int8_t *counts, const int32_t *starts,
        int32_t rows, const double *values, double *scores) {
    uint8_t sets[MOST_SETS + 1][ROWS];
    uint8_t leaf[ROWS] = {0};
    int8_t last[ROWS] = {0};
    memset(sets[0], 255, ROWS);
    for (int32_t s = 0; s < size; s++) {
        int64_t step = steps[s];
        uint8_t *set = sets[SET(step)];
        uint8_t bit = BITS[BIT(step)];
        if (PAGE(step) < 0) {
            for (int32_t i = 0; i < ROWS; i++) {
                leaf[i] |= set[i] & bit;
            }
            continue;
        }
        const int8_t *count = counts + 8LL * starts[PAGE(step)];
        if (rows < ROWS) {
            memcpy(last, count, (size_t) rows);
            count = last;
        }
        part(count, BOUND(step), bit, set, sets[SET(step) + 1], leaf);
    }
    for (int32_t i = 0; i < rows; i++) {
        scores[i] += values[leaf[i]];
    }
}

void KERNEL(add_tree)(
        const int64_t *steps, int32_t size, const int8_t *counts, const int32_t *starts,
        int32_t rows, const double *values, double *scores, int32_t at) {
    for (int32_t i = 0; i < rows; i += ROWS) {
        int32_t some = rows - i < ROWS ? rows - i : ROWS;
        add_rows(steps, size, counts + i, starts, some, values, scores + at + i);
    }
}
