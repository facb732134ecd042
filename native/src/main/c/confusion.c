/* The three sums of a 2 x 2 table. */
#include "assay.h"

/* A byte counts to 255 steps before it must be emptied. */
#define LANES 128
#define STEPS 255

void KERNEL(confusion_byte)(
        const int8_t *truth, const int8_t *predicted, int32_t from, int32_t to, int64_t *sums);

void KERNEL(confusion_byte)(
        const int8_t *truth, const int8_t *predicted, int32_t from, int32_t to, int64_t *sums) {
    int64_t both = 0;
    int64_t flagged = 0;
    int64_t positive = 0;
    int32_t i = from;
    while (i <= to - LANES) {
        uint8_t in_both[LANES] = {0};
        uint8_t in_predicted[LANES] = {0};
        uint8_t in_truth[LANES] = {0};
        for (int step = 0; step < STEPS && i <= to - LANES; step++, i += LANES) {
            for (int j = 0; j < LANES; j++) {
                uint8_t t = (uint8_t) truth[i + j];
                uint8_t p = (uint8_t) predicted[i + j];
                in_both[j] += t & p;
                in_predicted[j] += p;
                in_truth[j] += t;
            }
        }
        for (int j = 0; j < LANES; j++) {
            both += in_both[j];
            flagged += in_predicted[j];
            positive += in_truth[j];
        }
    }
    for (; i < to; i++) {
        both += truth[i] & predicted[i];
        flagged += predicted[i];
        positive += truth[i];
    }
    sums[0] += both;
    sums[1] += flagged;
    sums[2] += positive;
}

#ifdef __AVX512F__

#include <immintrin.h>

#define ALL 0xFFFFFFFFFFFFFFFFu

struct counts {
    int64_t both;
    int64_t flagged;
    int64_t positive;
};

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
