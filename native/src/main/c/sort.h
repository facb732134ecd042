/* Included once per type of KEY; BITS is its unsigned form. */

#define OF(name) LOCAL(name, KEY)
#define WIDTH ((int32_t) (8 * sizeof(KEY)))

/* Where a sort stands. `from`, `to` is the range in hand, `at` how far its phase has come. */
struct OF(state) {
    int32_t phase;
    int32_t from;
    int32_t to;
    int32_t at;
    int32_t shift;  /* of the digit in hand */
    int32_t digits; /* still to sort by, this one included */
    int32_t width;  /* bits of a digit */
    int32_t moved;  /* keys are in the scratch */
    int32_t depth;
    BITS differ; /* bits in which the keys of the range differ */
    struct {
        int32_t start;
        int32_t part;
        int32_t shift;
        int32_t end[PARTS];
    } level[LEVELS];
};

struct OF(sort) {
    struct OF(state) *s;
    KEY *keys;
    KEY *buffer;
    int32_t *counter;
    int32_t capacity; /* the most keys that are sorted by way of the buffer */
    int32_t work;
};

/* Flips the sign bit, so that negative keys come first. */
static inline BITS OF(bits)(KEY key) {
    return (BITS) key ^ ((BITS) 1 << (WIDTH - 1));
}

static void OF(insert)(KEY *keys, int32_t from, int32_t to) {
    for (int32_t i = from + 1; i < to; i++) {
        KEY key = keys[i];
        int32_t j = i;
        for (; j > from && keys[j - 1] > key; j--) {
            keys[j] = keys[j - 1];
        }
        keys[j] = key;
    }
}

/* How far this step may go in the phase in hand, and whether that finishes it. */
static inline int32_t OF(stop)(struct OF(sort) *sort) {
    int32_t left = sort->s->to - sort->s->at;
    int32_t rows = left < sort->work ? left : sort->work;
    sort->work -= rows;
    return sort->s->at + rows;
}

static void OF(begin)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    if (s->to - s->from <= FEW) {
        OF(insert)(sort->keys, s->from, s->to);
        sort->work -= s->to - s->from;
        s->phase = NEXT;
    } else {
        s->at = s->from;
        s->differ = 0;
        s->phase = SPAN;
    }
}

static void OF(plan)(struct OF(state) *s, struct OF(sort) *sort) {
    int32_t rows = s->to - s->from;
    int32_t bits = 0;
    while (bits < WIDTH && s->differ >> bits) {
        bits++;
    }
    s->at = s->from;
    if (bits == 0) {
        s->phase = NEXT;
    } else if (rows <= sort->capacity) {
        int32_t widest = rows < MANY ? 8 : 11;
        s->digits = (bits + widest - 1) / widest;
        s->width = (bits + s->digits - 1) / s->digits;
        s->shift = 0;
        s->moved = 0;
        memset(sort->counter, 0, sizeof(int32_t) * ((size_t) s->digits << s->width));
        s->phase = COUNT;
    } else {
        s->shift = bits > 8 ? bits - 8 : 0;
        memset(sort->counter, 0, sizeof(int32_t) * PARTS);
        s->phase = TALLY;
    }
}

static void OF(span)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    const KEY *keys = sort->keys;
    KEY first = keys[s->from];
    BITS differ = 0;
    int32_t stop = OF(stop)(sort);
    for (int32_t i = s->at; i < stop; i++) {
        differ |= (BITS) (keys[i] ^ first);
    }
    s->differ |= differ;
    s->at = stop;
    if (stop == s->to) {
        OF(plan)(s, sort);
    }
}

/* Counts all digits in one pass; with a constant number of digits the inner loop is unrolled. */
INLINE void OF(count_digits)(
        const KEY *keys, int32_t from, int32_t to, int32_t *counter, int32_t digits,
        int32_t width) {
    BITS mask = ((BITS) 1 << width) - 1;
    for (int32_t i = from; i < to; i++) {
        BITS key = OF(bits)(keys[i]);
        int32_t *table = counter;
        for (int32_t digit = 0; digit < digits; digit++) {
            table[key & mask]++;
            key >>= width;
            table += mask + 1;
        }
    }
}

static void OF(starts)(struct OF(sort) *sort);

static void OF(count)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    int32_t stop = OF(stop)(sort);
    switch (s->digits) {
        case 1: OF(count_digits)(sort->keys, s->at, stop, sort->counter, 1, s->width); break;
        case 2: OF(count_digits)(sort->keys, s->at, stop, sort->counter, 2, s->width); break;
        case 3: OF(count_digits)(sort->keys, s->at, stop, sort->counter, 3, s->width); break;
        default: OF(count_digits)(sort->keys, s->at, stop, sort->counter, s->digits, s->width);
    }
    s->at = stop;
    if (stop == s->to) {
        OF(starts)(sort);
    }
}

/* Turns the counts of the next digit into starts; a digit in which all keys agree is passed over. */
static void OF(starts)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    int32_t radix = 1 << s->width;
    BITS mask = (BITS) radix - 1;
    s->at = s->from;
    for (; s->digits > 0; s->digits--, s->shift += s->width) {
        int32_t *counter = sort->counter + (s->shift / s->width) * radix;
        KEY probe = s->moved ? sort->buffer[0] : sort->keys[s->from];
        if (counter[OF(bits)(probe) >> s->shift & mask] == s->to - s->from) {
            continue;
        }
        int32_t start = 0;
        for (int32_t i = 0; i < radix; i++) {
            int32_t count = counter[i];
            counter[i] = start;
            start += count;
        }
        s->phase = MOVE;
        return;
    }
    s->phase = s->moved ? COPY : NEXT;
}

static void OF(move)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    KEY *range = sort->keys + s->from;
    const KEY *source = s->moved ? sort->buffer : range;
    KEY *target = s->moved ? range : sort->buffer;
    int32_t *next = sort->counter + ((s->shift / s->width) << s->width);
    BITS mask = ((BITS) 1 << s->width) - 1;
    int32_t shift = s->shift;
    int32_t stop = OF(stop)(sort);
    for (int32_t i = s->at - s->from; i < stop - s->from; i++) {
        KEY key = source[i];
        target[next[OF(bits)(key) >> shift & mask]++] = key;
    }
    s->at = stop;
    if (stop == s->to) {
        s->moved = !s->moved;
        s->digits--;
        s->shift += s->width;
        OF(starts)(sort);
    }
}

static void OF(copy)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    int32_t stop = OF(stop)(sort);
    size_t bytes = sizeof(KEY) * (size_t) (stop - s->at);
    memcpy(sort->keys + s->at, sort->buffer + (s->at - s->from), bytes);
    s->at = stop;
    if (stop == s->to) {
        s->phase = NEXT;
    }
}

/* Counts the parts of a range too large for the scratch, and opens a level for them. */
static void OF(tally)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    int32_t stop = OF(stop)(sort);
    for (int32_t i = s->at; i < stop; i++) {
        sort->counter[OF(bits)(sort->keys[i]) >> s->shift & (PARTS - 1)]++;
    }
    s->at = stop;
    if (stop < s->to) {
        return;
    }
    int32_t end = s->from;
    for (int32_t part = 0; part < PARTS; part++) {
        int32_t count = sort->counter[part];
        sort->counter[part] = end;
        end += count;
        s->level[s->depth].end[part] = end;
    }
    s->level[s->depth].start = s->from;
    s->level[s->depth].part = 0;
    s->level[s->depth].shift = s->shift;
    s->depth++;
    s->at = s->from;
    s->phase = PERMUTE;
}

/* Swaps each key of a part into its home, and goes round until all are at home. A swap waits for
 * none before it, unlike the cycles of the paper. */
static void OF(permute)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    KEY *keys = sort->keys;
    int32_t *next = sort->counter;
    int32_t *end = s->level[s->depth - 1].end;
    int32_t shift = s->shift;
    while (s->at < s->to) {
        for (int32_t part = 0; part < PARTS; part++) {
            int32_t start = next[part];
            int32_t rows = end[part] - start;
            rows = rows < sort->work ? rows : sort->work;
            for (int32_t i = start; i < start + rows; i++) {
                KEY key = keys[i];
                int32_t home = next[OF(bits)(key) >> shift & (PARTS - 1)]++;
                keys[i] = keys[home];
                keys[home] = key;
            }
            s->at += rows;
            sort->work -= rows;
            if (sort->work == 0) {
                return;
            }
        }
    }
    s->phase = NEXT;
}

/* Takes the next part of the innermost level; leaves a level that has none. */
static void OF(next)(struct OF(sort) *sort) {
    struct OF(state) *s = sort->s;
    while (s->depth > 0) {
        int32_t top = s->depth - 1;
        int32_t part = s->level[top].part++;
        if (part == PARTS || s->level[top].shift == 0) {
            s->depth--;
            continue;
        }
        s->from = part == 0 ? s->level[top].start : s->level[top].end[part - 1];
        s->to = s->level[top].end[part];
        if (s->to - s->from > 1) {
            s->phase = BEGIN;
            return;
        }
    }
    s->phase = DONE;
}

int32_t KERNEL_OF(sort, KEY)(
        KEY *keys, int32_t from, int32_t to, KEY *scratch, int32_t length, int32_t first);

/* One step, the first or a later one; returns whether there is more to do. */
int32_t KERNEL_OF(sort, KEY)(
        KEY *keys, int32_t from, int32_t to, KEY *scratch, int32_t length, int32_t first) {
    int32_t counters = COUNTERS * (int32_t) sizeof(int32_t) / (int32_t) sizeof(KEY);
    int32_t kept = (int32_t) (sizeof(struct OF(state)) / sizeof(KEY));
    struct OF(state) *s = (struct OF(state) *) (void *) (scratch + length - kept);
    int32_t room = length - counters - kept;
    int32_t cached = CACHED / (int32_t) sizeof(KEY);
    struct OF(sort) sort = {
            s, keys, scratch + counters, (int32_t *) (void *) scratch, room < cached ? room : cached,
            WORK};
    if (first) {
        s->phase = BEGIN;
        s->from = from;
        s->to = to;
        s->depth = 0;
    }
    while (s->phase != DONE) {
        if (sort.work <= 0) {
            return 1;
        }
        switch (s->phase) {
            case BEGIN: OF(begin)(&sort); break;
            case SPAN: OF(span)(&sort); break;
            case COUNT: OF(count)(&sort); break;
            case MOVE: OF(move)(&sort); break;
            case COPY: OF(copy)(&sort); break;
            case TALLY: OF(tally)(&sort); break;
            case PERMUTE: OF(permute)(&sort); break;
            default: OF(next)(&sort); break;
        }
    }
    return 0;
}

#undef OF
#undef WIDTH
