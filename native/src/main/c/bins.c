/* Rows and scores per bin of a block of at most 4,096 rows. Sums are whole numbers of two units, see
 * io.assay.kernel.ScoreUnits, so no order is fixed. */
#include "assay.h"

/* Adding an anchor rounds to whole units: its last bit is worth one. */
#define COARSE_ANCHOR 0x1p18
#define COARSE_UNIT 0x1p-34
#define FINE_ANCHOR 0x1.8p-24
#define FINE_UNIT 0x1p-76

/* Where the number of rows starts in a cell: above the coarse units of a block. */
#define PACKED_ROWS 50
#define PACKED_UNITS ((INT64_C(1) << PACKED_ROWS) - 1)

/* The product may be off by a rounding, which the edges put right. */
INLINE int32_t bin_of(double x, const double *edges, int32_t n) {
    int32_t b = (int32_t) (x * n);
    b = b < n ? b : n - 1;
    b += (x > edges[b + 1]) - (x <= edges[b]);
    return b > 0 ? b : 0;
}

static void unpack_cells(int64_t *bins, int32_t n) {
    for (int64_t *bin = bins; bin < bins + 4 * (size_t) n; bin += 4) {
        int64_t negatives = bin[0] >> PACKED_ROWS;
        int64_t positives = bin[2] >> PACKED_ROWS;
        bin[2] = (bin[0] & PACKED_UNITS) + (bin[2] & PACKED_UNITS);
        bin[3] += bin[1];
        bin[0] = negatives + positives;
        bin[1] = positives;
    }
}

#ifdef __AVX512F__

#include <immintrin.h>

/* Bins up to which all sums fit the registers. */
#define MOST 20

/* Rows of a block that are counted before what coarse units left of them is looked at. */
#define CHUNK 512

/* A lane of a block has at most 512 rows: coarse units take 44 bits, either count 10. */
#define LANE_ROWS 44
#define LANE_POSITIVES 54
#define ONE_ROW (INT64_C(1) << LANE_ROWS)
#define ONE_POSITIVE (INT64_C(1) << LANE_POSITIVES)

/* For each bin b the rows above edge b, and what is left of their scores, which doubles add up
 * exactly. */
struct above {
    __m512i rows[MOST];
    __m512d left[MOST];
};

static void unpack_above(const struct above *sums, int32_t n, int64_t *bins) {
    for (int32_t b = 0; b < n; b++) {
        int64_t lane[8];
        _mm512_storeu_si512(lane, sums->rows[b]);
        int64_t *bin = bins + 4 * b;
        bin[0] = bin[1] = bin[2] = 0;
        for (int j = 0; j < 8; j++) {
            bin[0] += lane[j] >> LANE_ROWS & 1023;
            bin[1] += (int64_t) ((uint64_t) lane[j] >> LANE_POSITIVES);
            bin[2] += lane[j] & (ONE_ROW - 1);
        }
        bin[3] = (int64_t) (_mm512_reduce_add_pd(sums->left[b]) / FINE_UNIT);
    }
    for (int32_t i = 0; i < 4 * (n - 1); i++) {
        bins[i] -= bins[i + 4];
    }
}

#define SCORE float
#define LOAD(mask, at) _mm512_cvtps_pd(_mm256_maskz_loadu_ps(mask, at))
#include "bins_wide.h"
#undef SCORE
#undef LOAD
#define SCORE double
#define LOAD(mask, at) _mm512_maskz_loadu_pd(mask, at)
#include "bins_wide.h"
#undef SCORE
#undef LOAD

#endif

#define SCORE float
#include "bins.h"
#undef SCORE
#define SCORE double
#include "bins.h"
