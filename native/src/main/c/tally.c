/* Counts of the values of rows in a hash table with open addressing. */
#include "assay.h"
#include "keys.h"

/* As in Kernels.java: 2^64 over the golden ratio. */
#define MULTIPLIER 0x9E3779B97F4A7C15u

#define SCORE float
#define KEY int32_t
#define NONE INT32_MIN
#include "tally.h"
#undef SCORE
#undef KEY
#undef NONE
#define SCORE double
#define KEY int64_t
#define NONE INT64_MIN
#include "tally.h"
#undef SCORE
#undef KEY
#undef NONE

#ifdef __AVX512F__

#include "keys_wide.h"

/* Rows of a block. */
#define ROWS 64

static inline __m256i hash8(__m512i key, int32_t shift) {
    __m512i hash = _mm512_mullo_epi64(key, _mm512_set1_epi64((int64_t) MULTIPLIER));
    return _mm512_cvtepi64_epi32(_mm512_srl_epi64(hash, _mm_cvtsi32_si128(shift)));
}

static inline void hash_float(__m512i key, int32_t shift, int32_t *firsts) {
    __m512i low = _mm512_cvtepi32_epi64(_mm512_castsi512_si256(key));
    __m512i high = _mm512_cvtepi32_epi64(_mm512_extracti64x4_epi64(key, 1));
    _mm256_store_si256((__m256i *) (void *) firsts, hash8(low, shift));
    _mm256_store_si256((__m256i *) (void *) (firsts + 8), hash8(high, shift));
}

static inline void hash_double(__m512i key, int32_t shift, int32_t *firsts) {
    _mm256_store_si256((__m256i *) (void *) firsts, hash8(key, shift));
}

#define SCORE float
#define KEY int32_t
#define SPAN 16
#include "tally_wide.h"
#undef SCORE
#undef KEY
#undef SPAN
#define SCORE double
#define KEY int64_t
#define SPAN 8
#include "tally_wide.h"

#endif
