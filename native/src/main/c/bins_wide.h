/* A few bins with AVX-512, included once per type of SCORE: every row is added to the sums of all
 * edges below it, and the sum of a bin is the difference of two. No row waits for a cell.
 *
 * Limit: two operations a cycle, (8 + 2 n) / 8 of them a float row in n bins and twice as many a double
 * row: measured 2.0 and 3.4 cycles a row in 10 bins. */

#define OF(name) LOCAL(name, SCORE)

/* Counts the rows there are of eight; returns what coarse units leave of their scores. */
INLINE __m512d OF(count_eight)(
        struct above *sums, int n, const double *edge, const int8_t *truth, const SCORE *score,
        uint32_t rows) {
    const __m512d anchor = _mm512_set1_pd(COARSE_ANCHOR);
    __m128i label = _mm_maskz_loadu_epi8(rows, truth);
    __mmask8 positive = _mm_test_epi8_mask(label, label);
    __m512d x = LOAD((__mmask8) rows, score);
    __m512d anchored = _mm512_add_pd(x, anchor);
    __m512i row = _mm512_sub_epi64(_mm512_castpd_si512(anchored), _mm512_castpd_si512(anchor));
    row = _mm512_maskz_add_epi64((__mmask8) rows, row, _mm512_set1_epi64(ONE_ROW));
    row = _mm512_mask_add_epi64(row, positive, row, _mm512_set1_epi64(ONE_POSITIVE));
    sums->rows[0] = _mm512_add_epi64(sums->rows[0], row);
#pragma GCC unroll 20
    for (int b = 1; b < n; b++) {
        __mmask8 above = _mm512_cmp_pd_mask(x, _mm512_set1_pd(edge[b]), _CMP_GT_OQ);
        sums->rows[b] = _mm512_mask_add_epi64(sums->rows[b], above, sums->rows[b], row);
    }
    return _mm512_sub_pd(x, _mm512_sub_pd(anchored, anchor));
}

/* Counts a chunk; returns whether coarse units leave something. */
INLINE int OF(count)(
        struct above *sums, int n, const double *edge, const int8_t *truth, const SCORE *score,
        int32_t rows) {
    struct above here;
    __m512i left = _mm512_setzero_si512();
    for (int b = 0; b < n; b++) {
        here.rows[b] = sums->rows[b];
    }
    int32_t i = 0;
    for (; i <= rows - 8; i += 8) {
        __m512d l = OF(count_eight)(&here, n, edge, truth + i, score + i, 0xFF);
        left = _mm512_or_si512(left, _mm512_castpd_si512(l));
    }
    if (i < rows) {
        __m512d l = OF(count_eight)(&here, n, edge, truth + i, score + i, 0xFFu >> (8 - (rows - i)));
        left = _mm512_or_si512(left, _mm512_castpd_si512(l));
    }
    for (int b = 0; b < n; b++) {
        sums->rows[b] = here.rows[b];
    }
    return _mm512_test_epi64_mask(left, _mm512_set1_epi64(INT64_MAX)) != 0;
}

/* Adds what coarse units leave of eight scores, in fine units; returns what those leave. */
INLINE __m512d OF(add_eight)(
        struct above *sums, int n, const double *edge, const SCORE *score, uint32_t rows) {
    const __m512d coarse = _mm512_set1_pd(COARSE_ANCHOR);
    const __m512d fine = _mm512_set1_pd(FINE_ANCHOR);
    __m512d x = LOAD((__mmask8) rows, score);
    __m512d left = _mm512_sub_pd(x, _mm512_sub_pd(_mm512_add_pd(x, coarse), coarse));
    __m512d units = _mm512_sub_pd(_mm512_add_pd(left, fine), fine);
    sums->left[0] = _mm512_add_pd(sums->left[0], units);
#pragma GCC unroll 20
    for (int b = 1; b < n; b++) {
        __mmask8 above = _mm512_cmp_pd_mask(x, _mm512_set1_pd(edge[b]), _CMP_GT_OQ);
        sums->left[b] = _mm512_mask_add_pd(sums->left[b], above, sums->left[b], units);
    }
    return _mm512_sub_pd(left, units);
}

/* Adds what coarse units leave of a chunk; returns whether fine units leave something. */
INLINE int OF(add)(
        struct above *sums, int n, const double *edge, const SCORE *score, int32_t rows) {
    struct above here;
    __m512i rest = _mm512_setzero_si512();
    for (int b = 0; b < n; b++) {
        here.left[b] = sums->left[b];
    }
    int32_t i = 0;
    for (; i <= rows - 8; i += 8) {
        __m512d r = OF(add_eight)(&here, n, edge, score + i, 0xFF);
        rest = _mm512_or_si512(rest, _mm512_castpd_si512(r));
    }
    if (i < rows) {
        __m512d r = OF(add_eight)(&here, n, edge, score + i, 0xFFu >> (8 - (rows - i)));
        rest = _mm512_or_si512(rest, _mm512_castpd_si512(r));
    }
    for (int b = 0; b < n; b++) {
        sums->left[b] = here.left[b];
    }
    return _mm512_test_epi64_mask(rest, _mm512_set1_epi64(INT64_MAX)) != 0;
}

/* Up to `most` bins, a constant: edges that do not exist are above all scores. */
INLINE int32_t OF(few)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, const double *edges,
        int32_t n, int64_t *bins, int most) {
    struct above sums;
    double edge[MOST];
    int32_t rest = 0;
    for (int b = 0; b < most; b++) {
        edge[b] = b < n ? edges[b] : 2;
        sums.rows[b] = _mm512_setzero_si512();
        sums.left[b] = _mm512_setzero_pd();
    }
    for (int32_t i = from; i < to; i += CHUNK) {
        int32_t rows = to - i < CHUNK ? to - i : CHUNK;
        if (OF(count)(&sums, most, edge, truth + i, score + i, rows)) {
            rest |= OF(add)(&sums, most, edge, score + i, rows);
        }
    }
    unpack_above(&sums, n, bins);
    return rest;
}

#undef OF
