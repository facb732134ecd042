/* The same with AVX-512: the lists of a block of rows are found in vectors, then the keys are
 * appended one by one. Included once per type of SCORE; SPAN keys fill a vector. */

int32_t KERNEL_OF(partition, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY low, KEY high,
        int32_t shift, const uint16_t *ranges, KEY *pool, int32_t *cursors, int32_t *links,
        int32_t free) {
    _Alignas(64) KEY keys[ROWS];
    _Alignas(64) int32_t lists[ROWS];
    int32_t i = from;
    for (; i <= to - ROWS; i += ROWS) {
        for (int32_t j = 0; j < ROWS; j += SPAN) {
            __m512i key = LOCAL(keys, SCORE)(score + i + j);
            _mm512_store_si512(keys + j, key);
            LOCAL(find, SCORE)(
                    LOCAL(cells, SCORE)(key, low, high, shift), ranges, truth + i + j, lists + j);
        }
        for (int32_t j = 0; j < ROWS; j++) {
            free = LOCAL(append, SCORE)(keys[j], lists[j], pool, cursors, links, free);
        }
    }
    return LOCAL(partition_rows, SCORE)(
            truth, score, i, to, low, high, shift, ranges, pool, cursors, links, free);
}
