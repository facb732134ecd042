/* Included once per type of SCORE: any number of bins. One load, add and store per row and cell
 * binds; the cells are those of io.assay.kernel.ScalarBins: (rows and coarse units, fine units) of
 * the negatives and of the positives of each bin. */

int32_t KERNEL_OF(bin, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, const double *edges,
        int32_t n, int64_t *bins);

static int32_t LOCAL(many, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, const double *edges,
        int32_t n, int64_t *bins) {
    int32_t rest = 0;
    memset(bins, 0, sizeof(int64_t) * 4 * (size_t) n);
    for (int32_t i = from; i < to; i++) {
        double x = (double) score[i];
        int64_t *cell = bins + 4 * (size_t) bin_of(x, edges, n) + 2 * truth[i];
        double coarse = (x + COARSE_ANCHOR) - COARSE_ANCHOR;
        double left = x - coarse;
        cell[0] += (int64_t) (coarse / COARSE_UNIT) + (INT64_C(1) << PACKED_ROWS);
        if (left != 0) {
            double fine = (left + FINE_ANCHOR) - FINE_ANCHOR;
            cell[1] += (int64_t) (fine / FINE_UNIT);
            rest |= fine != left;
        }
    }
    unpack_cells(bins, n);
    return rest;
}

int32_t KERNEL_OF(bin, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, const double *edges,
        int32_t n, int64_t *bins) {
#ifdef __AVX512F__
    if (n <= 5) {
        return LOCAL(few, SCORE)(truth, score, from, to, edges, n, bins, 5);
    } else if (n <= 10) {
        return LOCAL(few, SCORE)(truth, score, from, to, edges, n, bins, 10);
    } else if (n <= 15) {
        return LOCAL(few, SCORE)(truth, score, from, to, edges, n, bins, 15);
    } else if (n <= MOST) {
        return LOCAL(few, SCORE)(truth, score, from, to, edges, n, bins, MOST);
    }
#endif
    return LOCAL(many, SCORE)(truth, score, from, to, edges, n, bins);
}
