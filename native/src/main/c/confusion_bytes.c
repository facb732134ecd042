/* The three sums of a 2 x 2 table from labels and predicted classes, 2 bytes a row. */
#include "assay.h"

void KERNEL(confusion_byte)(
        const int8_t *truth, const int8_t *predicted, int32_t from, int32_t to, int64_t *sums);

#ifdef __AVX512F__
#include "confusion_bytes_wide.h"
#else

/* GCC makes vectors of the lanes: 2.4e10 rows a second in cache with AVX2, half of what it gives.
 * A byte counts to 255 steps before it must be emptied. */
#define LANES 128
#define STEPS 255

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

#endif
