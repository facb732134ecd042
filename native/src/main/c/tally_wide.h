/* The same with AVX-512: where the search for a key begins is found in vectors for a block of rows,
 * which are then counted one by one. Included once per type of SCORE; SPAN keys fill a vector.
 *
 * Limit: six loads and stores per row, 2 cycles, and a mispredicted branch, 20, for a displaced key, of
 * which there are 6 in 100: 3.2. Measured 12 for floats, 28 % of it, and 9.6 for doubles, 33 %. */

int32_t KERNEL_OF(tally, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, KEY *values, int32_t slots,
        int32_t *counts, int32_t most) {
    int32_t shift = 64 - __builtin_ctz((uint32_t) slots);
    _Alignas(64) KEY keys[ROWS];
    _Alignas(64) int32_t firsts[ROWS];
    int32_t i = from;
    for (; i <= to - ROWS; i += ROWS) {
        for (int32_t j = 0; j < ROWS; j += SPAN) {
            __m512i key = LOCAL(keys, SCORE)(score + i + j);
            _mm512_store_si512(keys + j, key);
            LOCAL(hash, SCORE)(key, shift, firsts + j);
        }
        for (int32_t j = 0; j < ROWS; j++) {
            int32_t slot = LOCAL(slot, SCORE)(keys[j], firsts[j], values, slots, counts, most);
            if (slot < 0) {
                return i + j;
            }
            counts[2 * slot + truth[i + j]]++;
        }
    }
    return LOCAL(tally_rows, SCORE)(truth, score, i, to, values, slots, shift, counts, most);
}
