#ifndef ASSAY_KEYS_WIDE_H
#define ASSAY_KEYS_WIDE_H

#include <immintrin.h>

/* The keys of as many scores as fill a vector. */
static inline __m512i keys_float(const float *score) {
    __m512 x = _mm512_add_ps(_mm512_loadu_ps(score), _mm512_setzero_ps());
    __m512i bits = _mm512_castps_si512(x);
    return _mm512_xor_si512(bits, _mm512_srli_epi32(_mm512_srai_epi32(bits, 31), 1));
}

static inline __m512i keys_double(const double *score) {
    __m512d x = _mm512_add_pd(_mm512_loadu_pd(score), _mm512_setzero_pd());
    __m512i bits = _mm512_castpd_si512(x);
    return _mm512_xor_si512(bits, _mm512_srli_epi64(_mm512_srai_epi64(bits, 63), 1));
}

/* Which cell each key is in. */
static inline __m512i cells_float(__m512i key, int32_t low, int32_t high, int32_t shift) {
    __m512i least = _mm512_set1_epi32(low);
    __m512i inside = _mm512_min_epi32(_mm512_max_epi32(key, least), _mm512_set1_epi32(high));
    return _mm512_srl_epi32(_mm512_sub_epi32(inside, least), _mm_cvtsi32_si128(shift));
}

static inline __m256i cells_double(__m512i key, int64_t low, int64_t high, int32_t shift) {
    __m512i least = _mm512_set1_epi64(low);
    __m512i inside = _mm512_min_epi64(_mm512_max_epi64(key, least), _mm512_set1_epi64(high));
    __m512i cell = _mm512_srl_epi64(_mm512_sub_epi64(inside, least), _mm_cvtsi32_si128(shift));
    return _mm512_cvtepi64_epi32(cell);
}

#endif
