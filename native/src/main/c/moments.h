/* Included once per type of SCORE. */

void KERNEL_OF(loss_moments, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, double clip,
        double *sums);

void KERNEL_OF(loss_moments, SCORE)(
        const int8_t *truth, const SCORE *score, int32_t from, int32_t to, double clip,
        double *sums) {
    double off[GROUP];
    double given[GROUP];
    for (int32_t i = from; i < to; i += GROUP) {
        int rows = to - i < GROUP ? to - i : GROUP;
        for (int j = 0; j < rows; j++) {
            double label = (double) truth[i + j];
            double p = (double) score[i + j];
            off[j] = __builtin_fabs(label - p);
            given[j] = __builtin_fabs(1 - label - p);
        }
        double *sum = sums + (i - from) % PLACES;
        if (rows == GROUP) {
            add_group(off, given, GROUP, clip, sum);
        } else {
            add_group(off, given, rows, clip, sum);
        }
    }
}
