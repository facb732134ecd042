/* The sort keys of the positive rows to the front, those of the negative rows to the back. */
#include "assay.h"
#include "keys.h"

#define SCORE float
#define KEY int32_t
#include "split.h"
#undef SCORE
#undef KEY
#define SCORE double
#define KEY int64_t
#include "split.h"
#undef SCORE
#undef KEY

#ifdef __AVX512F__

#include <immintrin.h>

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

static inline __mmask16 labels(__m128i truth) {
    return _mm_test_epi8_mask(truth, truth);
}

#define SCORE float
#define KEY int32_t
#define SPAN 16
#define LABELS(at) labels(_mm_loadu_si128((const __m128i *) (const void *) (at)))
#define PRESS(rows, key) _mm512_maskz_compress_epi32((__mmask16) (rows), key)
#define REVERSE(key) \
    _mm512_permutexvar_epi32( \
            _mm512_set_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), key)
#include "split_wide.h"
#undef SCORE
#undef KEY
#undef SPAN
#undef LABELS
#undef PRESS
#undef REVERSE
#define SCORE double
#define KEY int64_t
#define SPAN 8
#define LABELS(at) labels(_mm_loadl_epi64((const __m128i *) (const void *) (at)))
#define PRESS(rows, key) _mm512_maskz_compress_epi64((__mmask8) (rows), key)
#define REVERSE(key) _mm512_permutexvar_epi64(_mm512_set_epi64(0, 1, 2, 3, 4, 5, 6, 7), key)
#include "split_wide.h"

#endif
