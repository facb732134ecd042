/* A tree for many rows at once: every step is taken for all of them, whichever way they go. */
#include "assay.h"

#define PAGE(step) ((int32_t) ((step) >> 32))
#define BOUND(step) ((uint8_t) ((step) >> 16))
#define SET(step) ((uint8_t) ((step) >> 8))
#define BIT(step) ((uint8_t) (step))
#define MOST_SETS 64

/* The bits of a leaf's number, and none. */
static const uint8_t BITS[] = {1, 2, 4, 8, 16, 32, 64, 128, 0};

#ifdef __AVX512F__
#include <immintrin.h>
#include "tree_wide.h"
#else
#include "tree.h"
#endif
