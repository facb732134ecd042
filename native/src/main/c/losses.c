/* Sums and products over a block of at most 4,096 rows, in the lane order of the seam. */
#include "assay.h"

#define LANES 32
#define STEP 16

#ifdef __AVX512F__

#include <immintrin.h>

#define ALL 0xFFFFFFFFu
#define MANTISSA(x) _mm512_getmant_pd(x, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero)

/* The 32 lanes. Not an array: that would be stored at every step. */
struct lanes {
    __m512d a;
    __m512d b;
    __m512d c;
    __m512d d;
};

INLINE struct lanes all_lanes(double x) {
    __m512d v = _mm512_set1_pd(x);
    return (struct lanes) {v, v, v, v};
}

INLINE struct lanes mantissas(struct lanes x) {
    return (struct lanes) {MANTISSA(x.a), MANTISSA(x.b), MANTISSA(x.c), MANTISSA(x.d)};
}

INLINE __m512d exponents(struct lanes x) {
    return _mm512_add_pd(
            _mm512_add_pd(_mm512_getexp_pd(x.a), _mm512_getexp_pd(x.b)),
            _mm512_add_pd(_mm512_getexp_pd(x.c), _mm512_getexp_pd(x.d)));
}

#define SCORE float
#define LOAD(mask, at) _mm512_cvtps_pd(_mm256_maskz_loadu_ps(mask, at))
#include "losses_wide.h"
#undef SCORE
#undef LOAD
#define SCORE double
#define LOAD(mask, at) _mm512_maskz_loadu_pd(mask, at)
#include "losses_wide.h"

#else

#define SCORE float
#include "losses.h"
#undef SCORE
#define SCORE double
#include "losses.h"

#endif
