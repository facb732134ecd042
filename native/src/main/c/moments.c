/* Sums of losses and of their squares, by place; loops over a group of places that GCC makes vectors
 * of. A row is a division and 30 other operations: the divider of a core with AVX-512 gives a row in
 * two cycles; with the operations on two ports it is 4. Measured 6.6, 61 % of it. */
#include "assay.h"

#define PLACES 256
#define GROUP 32

/* The logarithm of the seam: 2 artanh of (m - 1) / (m + 1) for a mantissa m around 1. */
INLINE double logarithm(double x) {
    const int64_t half_root = 0x3FE6A09E667F3BCD;
    const int64_t one = 0x3FF0000000000000;
    const int64_t whole = 0x4330000000000000;
    int64_t bits;
    memcpy(&bits, &x, sizeof bits);
    uint64_t biased = (uint64_t) (bits - half_root + one) >> 52;
    uint64_t near = (uint64_t) bits - (biased << 52) + (uint64_t) one;
    uint64_t above = biased | (uint64_t) whole;
    double m, exponent;
    memcpy(&m, &near, sizeof m);
    memcpy(&exponent, &above, sizeof exponent);
    exponent -= 0x1p52 + 1023;
    double s = (m - 1) / (m + 1);
    double q = s * s;
    double series = q * (1 / 3.0 + q * (1 / 5.0 + q * (1 / 7.0 + q * (1 / 9.0 + q * (1 / 11.0)))));
    return exponent * 0.6931471805599453 + 2 * s * (1 + series);
}

/* Adds `rows` losses to the places at `sum` and at every 256th from there. */
INLINE void add_group(
        const double *off, const double *given, int rows, double clip, double *restrict sum) {
    double most = 1 - clip;
    for (int j = 0; j < rows; j++) {
        double q = given[j];
        q = q < most ? q : most;
        q = q > clip ? q : clip;
        double log = logarithm(q);
        double square = off[j] * off[j];
        double least = sum[4 * PLACES + j];
        sum[j] -= log;
        sum[PLACES + j] += log * log;
        sum[2 * PLACES + j] += square;
        sum[3 * PLACES + j] += square * square;
        sum[4 * PLACES + j] = given[j] < least ? given[j] : least;
    }
}

#define SCORE float
#include "moments.h"
#undef SCORE
#define SCORE double
#include "moments.h"
