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

#include "keys_wide.h"

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
