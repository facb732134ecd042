/* Included once per type of SCORE with the KEY of the same width; BITS is its unsigned form.
 *
 * Limit: three loads, two stores and the line asked for per row, 2 cycles where the lists are few. A
 * line per list, and the one after it, leave the first-level cache from about 400 lists on; 4,096 lists
 * cost three times as much. Without asking, 256 lists take 1.8 times as long, 4,096 lists 1.4 times.
 * Measured 7.5 for floats, 27 % of it, and 7.6 for doubles, 26 %, with 64 ranges of both classes on a
 * shared core. */

int32_t KERNEL_OF(partition, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY low, KEY high,
        int32_t shift, const uint16_t *ranges, KEY *pool, int32_t *cursors, int32_t *links,
        int32_t free);

/* A line of the pool, in keys. */
#define LINE ((int32_t) (64 / sizeof(KEY)))

/* Appends a key to a list. The line after the one in hand is asked for now, long before it is needed:
 * stores that miss the caches would fill the store buffer. */
static inline int32_t LOCAL(append, SCORE)(
        KEY key, int32_t list, KEY *pool, int32_t *cursors, int32_t *links, int32_t free) {
    int32_t at = cursors[list];
    pool[at] = key;
    __builtin_prefetch(pool + at + LINE, 1);
    cursors[list] = at + 1;
    if (((at + 1) & (CHUNK - 1)) == 0) {
        links[free] = at / CHUNK;
        cursors[list] = free++ * CHUNK;
        __builtin_prefetch(pool + free * CHUNK, 1);
    }
    return free;
}

static inline int32_t LOCAL(partition_rows, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY low, KEY high,
        int32_t shift, const uint16_t *ranges, KEY *pool, int32_t *cursors, int32_t *links,
        int32_t free) {
    for (int32_t i = from; i < to; i++) {
        KEY key = LOCAL(key, SCORE)(score[i]);
        KEY inside = key < low ? low : key > high ? high : key;
        BITS cell = ((BITS) inside - (BITS) low) >> shift;
        int32_t list = 2 * ranges[cell] + truth[i];
        free = LOCAL(append, SCORE)(key, list, pool, cursors, links, free);
    }
    return free;
}

#ifndef __AVX512F__

int32_t KERNEL_OF(partition, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY low, KEY high,
        int32_t shift, const uint16_t *ranges, KEY *pool, int32_t *cursors, int32_t *links,
        int32_t free) {
    return LOCAL(partition_rows, SCORE)(
            truth, score, from, to, low, high, shift, ranges, pool, cursors, links, free);
}

#endif
