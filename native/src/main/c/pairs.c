/* Twice the pairs of a positive and a negative key in the right order, and once those that tie. */
#include "assay.h"

int64_t KERNEL_OF(pairs, int32_t)(const int32_t *keys, int32_t from, int32_t middle, int32_t to);
int64_t KERNEL_OF(pairs, int64_t)(const int64_t *keys, int32_t from, int32_t middle, int32_t to);

#ifdef __AVX512BW__

#include <immintrin.h>

/* A range of twice the usual length: it takes 50 us. */
#define MOST_KEYS 16384
/* Both tables of bytes stay in the first-level cache. */
#define CELLS 16384
/* Keys in cells of both classes, and steps per key inside such cells: beyond, a sort is as fast. */
#define MOST_PICKED 8192
#define PATIENCE 4

struct table {
    _Alignas(64) uint8_t positive[CELLS];
    _Alignas(64) uint8_t negative[CELLS];
    uint64_t mixed[CELLS / 64]; /* a bit per cell that holds both classes */
};

struct lanes {
    __m512i negatives[2]; /* below the cell in hand, in 16 bits */
    __m512i positives[2];
    __m512i pairs[4]; /* half pairs, in 32 bits: at most 2 * 4096 * 4096 */
};

/* 32 lanes of one row of the table. */
INLINE void add(struct lanes *l, int half, __m256i positive, __m256i negative) {
    __m512i p = _mm512_cvtepu8_epi16(positive);
    __m512i n = _mm512_cvtepu8_epi16(negative);
    __m512i twice = _mm512_slli_epi16(l->negatives[half], 1);
    __m512i low = _mm512_madd_epi16(_mm512_unpacklo_epi16(p, p), _mm512_unpacklo_epi16(twice, n));
    __m512i high = _mm512_madd_epi16(_mm512_unpackhi_epi16(p, p), _mm512_unpackhi_epi16(twice, n));
    l->pairs[2 * half] = _mm512_add_epi32(l->pairs[2 * half], low);
    l->pairs[2 * half + 1] = _mm512_add_epi32(l->pairs[2 * half + 1], high);
    l->negatives[half] = _mm512_add_epi16(l->negatives[half], n);
    l->positives[half] = _mm512_add_epi16(l->positives[half], p);
}

/* Half pairs where all of a cell tie, and the cells that are mixed; -1 when bytes ran over. */
static int64_t walk(struct table *t, int32_t rows, int32_t p, int32_t n) {
    struct lanes l;
    memset(&l, 0, sizeof l);
    for (int32_t row = 0; row < rows; row++) {
        __m512i positive = _mm512_load_si512(t->positive + 64 * row);
        __m512i negative = _mm512_load_si512(t->negative + 64 * row);
        t->mixed[row] =
                _mm512_test_epi8_mask(positive, positive) & _mm512_test_epi8_mask(negative, negative);
        add(&l, 0, _mm512_castsi512_si256(positive), _mm512_castsi512_si256(negative));
        add(&l, 1, _mm512_extracti64x4_epi64(positive, 1), _mm512_extracti64x4_epi64(negative, 1));
    }
    uint16_t positives[64], negatives[64];
    _mm512_storeu_si512(positives, l.positives[0]);
    _mm512_storeu_si512(positives + 32, l.positives[1]);
    _mm512_storeu_si512(negatives, l.negatives[0]);
    _mm512_storeu_si512(negatives + 32, l.negatives[1]);
    int64_t sum = 0, all_p = 0, all_n = 0;
    for (int32_t lane = 0; lane < 64; lane++) {
        sum += 2 * all_n * positives[lane];
        all_p += positives[lane];
        all_n += negatives[lane];
    }
    for (int32_t i = 0; i < 4; i++) {
        sum += _mm512_reduce_add_epi32(l.pairs[i]);
    }
    return all_p == p && all_n == n ? sum : -1;
}

/* Those of 16 keys that are asked for, one after the other. */
static inline void press_int32_t(int32_t *to, __mmask16 rows, const int32_t *keys) {
    __m512i key = _mm512_maskz_loadu_epi32(rows, keys);
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi32(rows, key));
}

static inline void press_int64_t(int64_t *to, __mmask16 rows, const int64_t *keys) {
    __mmask8 low = (__mmask8) rows, high = (__mmask8) (rows >> 8);
    __m512i key = _mm512_maskz_loadu_epi64(low, keys);
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi64(low, key));
    key = _mm512_maskz_loadu_epi64(high, keys + 8);
    _mm512_storeu_si512(to + __builtin_popcount(low), _mm512_maskz_compress_epi64(high, key));
}

#define OF(name) LOCAL(name, KEY)
#define KEY int32_t
#define BITS uint32_t
#include "pairs_wide.h"
#undef KEY
#undef BITS
#define KEY int64_t
#define BITS uint64_t
#include "pairs_wide.h"

#else

int64_t KERNEL_OF(pairs, int32_t)(const int32_t *keys, int32_t from, int32_t middle, int32_t to) {
    (void) keys, (void) from, (void) middle, (void) to;
    return -1;
}

int64_t KERNEL_OF(pairs, int64_t)(const int64_t *keys, int32_t from, int32_t middle, int32_t to) {
    (void) keys, (void) from, (void) middle, (void) to;
    return -1;
}

#endif
