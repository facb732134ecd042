/* 64 rows as the bits of two words, for AVX-512. */
#include <immintrin.h>

#define ALL 0xFFFFFFFFFFFFFFFFu

struct counts {
    int64_t both;
    int64_t flagged;
    int64_t positive;
};

INLINE uint64_t labels(const int8_t *at, uint64_t rows) {
    __m512i label = _mm512_maskz_loadu_epi8(rows, at);
    return _mm512_test_epi8_mask(label, label);
}

INLINE struct counts add_bits(struct counts sum, uint64_t positive, uint64_t flagged) {
    sum.both += _mm_popcnt_u64(positive & flagged);
    sum.flagged += _mm_popcnt_u64(flagged);
    sum.positive += _mm_popcnt_u64(positive);
    return sum;
}
