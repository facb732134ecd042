/* Included once per type of SCORE. */

int32_t KERNEL_OF(first_outside, SCORE)(
        const SCORE *x, int32_t from, int32_t to, SCORE low, SCORE high);

int32_t KERNEL_OF(first_outside, SCORE)(
        const SCORE *x, int32_t from, int32_t to, SCORE low, SCORE high) {
    int32_t i = from;
    for (; i <= to - ASKED; i += ASKED) {
        int32_t outside = 0;
        for (int j = 0; j < ASKED; j++) {
            outside |= !((x[i + j] >= low) & (x[i + j] <= high));
        }
        if (outside) {
            break;
        }
    }
    for (; i < to; i++) {
        if (!(x[i] >= low && x[i] <= high)) {
            return i;
        }
    }
    return -1;
}
