/* Counting the cells of a K x K table. */
#include "assay.h"

/* Copies of the table, so that equal rows in a row do not wait for each other's store. */
#define COPIES 4
#define CELLS 1024

void KERNEL(tabulate)(
        const int32_t *truth, const int32_t *predicted, int32_t from, int32_t to, int32_t classes,
        int64_t *matrix);

/* A call has at most 16,384 rows, so 16 bits hold any count. */
static void tabulate_small(
        const int32_t *truth, const int32_t *predicted, int32_t from, int32_t to, int32_t classes,
        int64_t *matrix) {
    uint16_t count[COPIES][CELLS];
    int32_t cells = classes * classes;
    for (int c = 0; c < COPIES; c++) {
        memset(count[c], 0, sizeof(uint16_t) * (size_t) cells);
    }
    int32_t i = from;
    for (; i <= to - COPIES; i += COPIES) {
        for (int c = 0; c < COPIES; c++) {
            count[c][truth[i + c] * classes + predicted[i + c]]++;
        }
    }
    for (; i < to; i++) {
        count[0][truth[i] * classes + predicted[i]]++;
    }
    for (int32_t cell = 0; cell < cells; cell++) {
        matrix[cell] += count[0][cell] + count[1][cell] + count[2][cell] + count[3][cell];
    }
}

void KERNEL(tabulate)(
        const int32_t *truth, const int32_t *predicted, int32_t from, int32_t to, int32_t classes,
        int64_t *matrix) {
    if (classes <= 32 && classes * classes <= to - from) {
        tabulate_small(truth, predicted, from, to, classes, matrix);
        return;
    }
    for (int32_t i = from; i < to; i++) {
        matrix[truth[i] * classes + predicted[i]]++;
    }
}
