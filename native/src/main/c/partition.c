/* Sort keys to the lists of their range and class, which grow by chunks. */
#include "assay.h"
#include "keys.h"

/* Keys of a chunk, as in Kernels.java. */
#define CHUNK 256

#define SCORE float
#define KEY int32_t
#define BITS uint32_t
#include "partition.h"
#undef SCORE
#undef KEY
#undef BITS
#define SCORE double
#define KEY int64_t
#define BITS uint64_t
#include "partition.h"
#undef SCORE
#undef KEY
#undef BITS

#ifdef __AVX512F__

#include "keys_wide.h"

/* Rows of a block. */
#define ROWS 64

/* Two ranges are gathered as the word that holds them. The word is aligned, as all arrays of Java are,
 * so that it lies in no page that the array is not in. */
static inline void find_float(
        __m512i cell, const uint16_t *ranges, const int8_t *truth, int32_t *lists) {
    const void *words = ranges;
    __m512i word = _mm512_i32gather_epi32(_mm512_srli_epi32(cell, 1), words, 4);
    __m512i odd = _mm512_and_si512(cell, _mm512_set1_epi32(1));
    __m512i range = _mm512_and_si512(
            _mm512_srlv_epi32(word, _mm512_slli_epi32(odd, 4)), _mm512_set1_epi32(UINT16_MAX));
    __m512i label = _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *) (const void *) truth));
    _mm512_store_si512(lists, _mm512_add_epi32(_mm512_add_epi32(range, range), label));
}

static inline void find_double(
        __m256i cell, const uint16_t *ranges, const int8_t *truth, int32_t *lists) {
    const void *words = ranges;
    __m256i word = _mm256_i32gather_epi32(words, _mm256_srli_epi32(cell, 1), 4);
    __m256i odd = _mm256_and_si256(cell, _mm256_set1_epi32(1));
    __m256i range = _mm256_and_si256(
            _mm256_srlv_epi32(word, _mm256_slli_epi32(odd, 4)), _mm256_set1_epi32(UINT16_MAX));
    __m256i label = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *) (const void *) truth));
    __m256i list = _mm256_add_epi32(_mm256_add_epi32(range, range), label);
    _mm256_store_si256((__m256i *) (void *) lists, list);
}

#define SCORE float
#define KEY int32_t
#define SPAN 16
#include "partition_wide.h"
#undef SCORE
#undef KEY
#undef SPAN
#define SCORE double
#define KEY int64_t
#define SPAN 8
#include "partition_wide.h"

#endif
