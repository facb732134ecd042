/* Included once per type of SCORE with the KEY of the same width; BITS is its unsigned form.
 *
 * Limit: two loads, two stores and a counter per row; a list's next line is a miss of the first-level
 * cache where the lists are many. The new chunk is the only branch. */

int32_t KERNEL_OF(partition, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY low, KEY high,
        int32_t shift, const uint16_t *ranges, KEY *pool, int32_t *cursors, int32_t *links,
        int32_t free) {
    for (int32_t i = from; i < to; i++) {
        KEY key = LOCAL(key, SCORE)(score[i]);
        KEY inside = key < low ? low : key > high ? high : key;
        BITS cell = ((BITS) inside - (BITS) low) >> shift;
        int32_t *cursor = cursors + 2 * ranges[cell] + truth[i];
        int32_t at = *cursor;
        pool[at] = key;
        *cursor = at + 1;
        if (((at + 1) & (CHUNK - 1)) == 0) {
            links[free] = at / CHUNK;
            *cursor = free++ * CHUNK;
        }
    }
    return free;
}
