/* The places of rows among few sorted keys, by way of cells of which most hold one key or none. */
#include "assay.h"
#include "keys.h"

#define SCORE float
#define KEY int32_t
#define BITS uint32_t
#include "ranks.h"
#undef SCORE
#undef KEY
#undef BITS
#define SCORE double
#define KEY int64_t
#define BITS uint64_t
#include "ranks.h"
#undef SCORE
#undef KEY
#undef BITS

#ifdef __AVX512F__

#include "keys_wide.h"

/* Rows put aside before they are looked at. */
#define ASIDE 256

static inline __mmask8 labelled(const int8_t *truth, int32_t label) {
    __m128i labels = _mm_loadl_epi64((const __m128i *) (const void *) truth);
    return (__mmask8) _mm_cmpeq_epi8_mask(labels, _mm_set1_epi8((char) label));
}

static inline __m256i keys8_float(const float *score) {
    __m256 x = _mm256_add_ps(_mm256_loadu_ps(score), _mm256_setzero_ps());
    __m256i bits = _mm256_castps_si256(x);
    return _mm256_xor_si256(bits, _mm256_srli_epi32(_mm256_srai_epi32(bits, 31), 1));
}

static inline __m256i cells8_float(__m256i key, int32_t low, int32_t high, int32_t shift) {
    __m256i least = _mm256_set1_epi32(low);
    __m256i inside = _mm256_min_epi32(_mm256_max_epi32(key, least), _mm256_set1_epi32(high));
    return _mm256_srl_epi32(_mm256_sub_epi32(inside, least), _mm_cvtsi32_si128(shift));
}

static inline void press_float(int32_t *keys, __mmask8 rows, __m256i key) {
    _mm256_storeu_si256((__m256i *) (void *) keys, _mm256_maskz_compress_epi32(rows, key));
}

static inline void press_double(int64_t *keys, __mmask8 rows, __m512i key) {
    _mm512_storeu_si512(keys, _mm512_maskz_compress_epi64(rows, key));
}

#define keys8_double keys_double
#define cells8_double cells_double

#define SCORE float
#define KEY int32_t
#define KEYS __m256i
#include "ranks_wide.h"
#undef SCORE
#undef KEY
#undef KEYS
#define SCORE double
#define KEY int64_t
#define KEYS __m512i
#include "ranks_wide.h"

#endif
