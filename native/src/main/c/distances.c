/* Rows beside a query, column after column: dot products and squared distances. No FMA: the compiler is
 * told not to contract, so that a row has the same bits at any width. Limit: a conversion and two
 * operations for eight rows of a column on two ports: 5.3 cycles a row of 28 columns; measured 9.3 and 11,
 * 57 % and 62 % of it (three operations). */
#include "assay.h"

/* Rows whose sums stay in registers while all columns are read. */
#define ROWS 32

void KERNEL(products)(
        const float *x, int32_t start, int32_t rows, const double *query, int32_t columns,
        double *into, int32_t at);
void KERNEL(squared_distances)(
        const float *x, int32_t start, int32_t rows, const double *query, int32_t columns,
        double *into, int32_t at);

INLINE double product(float x, double q) { return (double) x * q; }

INLINE double square(float x, double q) {
    double d = (double) x - q;
    return d * d;
}

#define SUMS(term) \
    int32_t i = 0; \
    for (; i <= rows - ROWS; i += ROWS) { \
        double sums[ROWS] = {0}; \
        for (int32_t j = 0; j < columns; j++) { \
            const float *column = x + start + (int64_t) j * rows + i; \
            double q = query[j]; \
            for (int32_t k = 0; k < ROWS; k++) { \
                sums[k] += term(column[k], q); \
            } \
        } \
        memcpy(into + at + i, sums, sizeof sums); \
    } \
    for (; i < rows; i++) { \
        double sum = 0; \
        for (int32_t j = 0; j < columns; j++) { \
            sum += term(x[start + (int64_t) j * rows + i], query[j]); \
        } \
        into[at + i] = sum; \
    }

void KERNEL(products)(
        const float *x, int32_t start, int32_t rows, const double *query, int32_t columns,
        double *into, int32_t at) {
    SUMS(product)
}

void KERNEL(squared_distances)(
        const float *x, int32_t start, int32_t rows, const double *query, int32_t columns,
        double *into, int32_t at) {
    SUMS(square)
}
