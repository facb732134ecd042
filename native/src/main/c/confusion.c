/* The three sums of a 2 x 2 table from labels, scores and a threshold. */
#include "assay.h"

#ifdef __AVX512F__

#include "counts_wide.h"

#define SCORE float
#define SPAN 16
#define AT_LEAST(rows, at, threshold) \
    _mm512_mask_cmp_ps_mask( \
            (__mmask16) (rows), _mm512_maskz_loadu_ps((__mmask16) (rows), at), \
            _mm512_set1_ps(threshold), _CMP_GE_OQ)
#include "confusion_wide.h"
#undef SCORE
#undef SPAN
#undef AT_LEAST
#define SCORE double
#define SPAN 8
#define AT_LEAST(rows, at, threshold) \
    _mm512_mask_cmp_pd_mask( \
            (__mmask8) (rows), _mm512_maskz_loadu_pd((__mmask8) (rows), at), \
            _mm512_set1_pd(threshold), _CMP_GE_OQ)
#include "confusion_wide.h"

#else

#define SCORE float
#include "confusion.h"
#undef SCORE
#define SCORE double
#include "confusion.h"

#endif
