#ifndef ASSAY_KEYS_H
#define ASSAY_KEYS_H

#include <stdint.h>
#include <string.h>

/* Integers of the same order as scores; adding 0 turns -0.0 into 0.0. */
static inline int32_t key_float(float score) {
    float x = score + 0;
    int32_t bits;
    memcpy(&bits, &x, sizeof bits);
    int32_t sign = bits >> (8 * sizeof bits - 1);
    return bits ^ (sign & INT32_MAX);
}

static inline int64_t key_double(double score) {
    double x = score + 0;
    int64_t bits;
    memcpy(&bits, &x, sizeof bits);
    int64_t sign = bits >> (8 * sizeof bits - 1);
    return bits ^ (sign & INT64_MAX);
}

#endif
