/* Looking for the first row that breaks a rule. Nearly always there is none, so a block is first
 * asked as a whole, without a branch per row, and searched only when the answer is yes.
 *
 * Limit: 95 GB/s in cache. Measured 61 GB/s for labels, 64 %, and 44 GB/s for scores, 46 %; from
 * memory, where most checks happen, the loops wait for the data. */
#include "assay.h"

#define ASKED 256

#define SCORE float
#include "checks.h"
#undef SCORE
#define SCORE double
#include "checks.h"

int32_t KERNEL(first_not_binary)(const int8_t *truth, int32_t from, int32_t to);

int32_t KERNEL(first_not_binary)(const int8_t *truth, int32_t from, int32_t to) {
    int32_t i = from;
    for (; i <= to - ASKED; i += ASKED) {
        uint8_t seen = 0;
        for (int j = 0; j < ASKED; j++) {
            seen |= (uint8_t) truth[i + j];
        }
        if (seen & ~1) {
            break;
        }
    }
    for (; i < to; i++) {
        if (truth[i] & ~1) {
            return i;
        }
    }
    return -1;
}
