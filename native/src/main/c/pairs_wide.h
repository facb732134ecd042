/* The pairs of a range by counting, with AVX-512; included once per type of KEY.
 *
 * Both classes are counted in cells of equal width, four to a key. Cells are laid out so that each of
 * 64 byte lanes owns a run of neighbouring cells: one walk over the rows of that table carries "how
 * many negatives are below" per lane and needs no prefix sum. Keys that share a cell with the other
 * class, about one in seven, are picked, sorted, and their pairs inside cells counted exactly.
 *
 * Limit: a load, add and store per key, 1.5 cycles; the walk 0.8; the pick 1.5. */

struct OF(range) {
    KEY low;
    int32_t shift;     /* key bits of a cell */
    int32_t lane_bits; /* a lane owns 2^lane_bits cells */
};

/* The byte of the table that counts a key. */
static inline int32_t OF(place)(const struct OF(range) *r, KEY key) {
    int32_t cell = (int32_t) (((BITS) key - (BITS) r->low) >> r->shift);
    return (cell & ((1 << r->lane_bits) - 1)) << 6 | cell >> r->lane_bits;
}

static void OF(tally)(
        const struct OF(range) *r, const KEY *keys, int32_t n, uint16_t *places, uint8_t *table) {
    for (int32_t i = 0; i < n; i++) {
        places[i] = (uint16_t) OF(place)(r, keys[i]);
    }
    for (int32_t i = 0; i < n; i++) {
        table[places[i]]++;
    }
}

/* Appends the words of keys whose cell holds both classes: key above the lowest, then the class. */
static int32_t OF(pick)(
        const struct OF(range) *r, const KEY *keys, const uint16_t *places, int32_t n,
        const uint64_t *mixed, BITS truth, BITS *words, int32_t count) {
    for (int32_t i = 0; i < n; i++) {
        words[count] = ((BITS) keys[i] - (BITS) r->low) << 1 | truth;
        count += (int32_t) (mixed[places[i] >> 6] >> (places[i] & 63) & 1);
    }
    return count;
}

/* Sorts words of `bits` bits by 8 at a time. */
static BITS *OF(order)(BITS *words, BITS *other, int32_t n, int32_t bits) {
    for (int32_t shift = 0; shift < bits; shift += 8) {
        int32_t start[256] = {0};
        for (int32_t i = 0; i < n; i++) {
            start[words[i] >> shift & 255]++;
        }
        int32_t sum = 0;
        for (int32_t i = 0; i < 256; i++) {
            int32_t count = start[i];
            start[i] = sum;
            sum += count;
        }
        for (int32_t i = 0; i < n; i++) {
            other[start[words[i] >> shift & 255]++] = words[i];
        }
        BITS *sorted = other;
        other = words;
        words = sorted;
    }
    return words;
}

/* What counting whole cells as ties leaves wrong: over sorted words, twice the pairs in the right
 * order inside a cell and once those that tie, less once all pairs of the cell. */
static int64_t OF(inside)(const BITS *words, int32_t n, int32_t cell_bits) {
    int64_t sum = 0;
    int64_t positives = 0, negatives = 0; /* of the cell so far */
    int64_t tied = 0;                     /* negatives with the key in hand */
    for (int32_t i = 0; i < n; i++) {
        BITS differ = i == 0 ? ~(BITS) 0 : words[i] ^ words[i - 1];
        if (differ >> 1 >> cell_bits != 0) {
            sum -= positives * negatives;
            positives = negatives = 0;
        }
        tied = differ >> 1 != 0 ? 0 : tied;
        int64_t truth = (int64_t) (words[i] & 1);
        sum += truth * (2 * negatives - tied);
        positives += truth;
        negatives += 1 - truth;
        tied += 1 - truth;
    }
    return sum - positives * negatives;
}

/* Half pairs of `p` positive keys and the `n` negative ones that follow them; -1 where a count
 * does not fit its byte or the words not theirs, which the caller does in another way. */
int64_t KERNEL_OF(pairs, KEY)(const KEY *keys, int32_t from, int32_t middle, int32_t to) {
    int32_t p = middle - from, n = to - middle;
    if (p + n > MOST_KEYS) {
        return -1;
    }
    keys += from;
    KEY low = keys[0], high = keys[0];
    for (int32_t i = 0; i < p + n; i++) {
        low = keys[i] < low ? keys[i] : low;
        high = keys[i] > high ? keys[i] : high;
    }
    BITS span = (BITS) high - (BITS) low;
    if (span >> (8 * sizeof span - 1) != 0) {
        return -1;
    }
    int32_t bits = 0;
    for (BITS left = span; left != 0; left >>= 1) {
        bits++;
    }
    int32_t lane_bits = 0;
    while (64 << lane_bits < 4 * (p + n) && 64 << lane_bits < CELLS) {
        lane_bits++;
    }
    struct OF(range) r = {low, bits > lane_bits + 6 ? bits - lane_bits - 6 : 0, lane_bits};

    struct table t;
    uint16_t places[MOST_KEYS];
    memset(t.positive, 0, (size_t) 64 << lane_bits);
    memset(t.negative, 0, (size_t) 64 << lane_bits);
    OF(tally)(&r, keys, p, places, t.positive);
    OF(tally)(&r, keys + p, n, places + p, t.negative);
    int64_t sum = walk(&t, 1 << lane_bits, p, n);
    if (sum < 0 || r.shift == 0) {
        return sum;
    }
    BITS words[MOST_KEYS + 1], other[MOST_KEYS + 1];
    int32_t picked = OF(pick)(&r, keys, places, p, t.mixed, 1, words, 0);
    picked = OF(pick)(&r, keys + p, places + p, n, t.mixed, 0, words, picked);
    return sum + OF(inside)(OF(order)(words, other, picked, bits + 1), picked, r.shift);
}
