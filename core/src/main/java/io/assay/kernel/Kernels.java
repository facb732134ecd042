package io.assay.kernel;

/// The hot loops of Assay over primitive arrays.
///
/// Every method reads rows `[from, to)`, keeps nothing, allocates nothing and trusts its caller:
/// arguments were checked when the predictions were made. Every method is free of shared state and
/// may be called by many threads at once on arrays of their own.
///
/// **Same bits everywhere.** All sets return the same integers, and the same floating-point numbers
/// to the last bit, whatever their vector width. Where floating-point numbers are combined the order
/// is part of the contract: a call covers at most one block of [#BLOCK] rows; row `from + i` goes to
/// lane `i % LANES`; a lane combines its rows in rising order, starting from the neutral element;
/// lanes are then folded in halves (lane `j` with lane `j + h`, for h = 16, 8, 4, 2, 1). No fused
/// multiply-add. Blocks are combined by the caller, pairwise by block number ([BlockSum]).
///
/// Truth is one byte per row: 1 for the positive class, 0 for the negative. Scores hold no NaN.
public interface Kernels {

    /// Rows of a block: 4,096 doubles fill a first-level cache of 32 KiB.
    int BLOCK = 4096;

    /// Accumulators of a block: four 512-bit vectors of doubles.
    int LANES = 32;

    /// Places of each sum of [#lossMoments]: loops over so many are worth a vector.
    int PLACES = 256;

    /// Elements of scratch that a sort needs beyond those that hold keys.
    int SORT_SCRATCH = 16_384;

    /// Spreads keys over a hash table: 2^64 by the golden ratio (D. Knuth, The art of computer
    /// programming 3, 6.4).
    long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    /// Keys of a chunk, the piece in which the list of a range grows: reading a list of shorter ones
    /// back waits for memory at each (64: 1.7 ns a key more at 1e6), longer ones waste room.
    int CHUNK = 256;

    /// The name that `-Dassay.kernels` takes: `scalar`, `vector` or `native`.
    String name();

    /// The widest vector this set uses on this machine, in bits; 64 for scalar.
    int bits();

    /// The first row whose value is not in `[low, high]`, or -1. A NaN is in no interval, so
    /// `[-Infinity, Infinity]` finds the first NaN.
    int firstOutside(float[] x, int from, int to, float low, float high);

    /// The same for doubles.
    int firstOutside(double[] x, int from, int to, double low, double high);

    /// The first row that is neither 0 nor 1, or -1.
    int firstNotBinary(byte[] truth, int from, int to);

    /// The first label that is neither 1 nor `negative`, or -1. `negative` is 0, -1 or, where no negative
    /// label is known yet, 1.
    int firstNotBinary(short[] labels, int from, int to, int negative);

    /// The same for ints.
    int firstNotBinary(int[] labels, int from, int to, int negative);

    /// Adds to `sums` the rows that are positive in both (`sums[0]`), in `predicted` (`sums[1]`) and
    /// in `truth` (`sums[2]`). The four cells of a confusion matrix are arithmetic on these and the
    /// number of rows.
    void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums);

    /// The same where predicted positive means `score >= threshold`; a NaN threshold is above all.
    void confusion(byte[] truth, float[] score, int from, int to, float threshold, long[] sums);

    /// The same for doubles.
    void confusion(byte[] truth, double[] score, int from, int to, double threshold, long[] sums);

    /// The same where true is positive.
    void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums);

    /// The same for labels of which 1 is positive, and 0 or -1 negative.
    void confusion(short[] truth, short[] predicted, int from, int to, long[] sums);

    /// The same for ints.
    void confusion(int[] truth, int[] predicted, int from, int to, long[] sums);

    /// Counts for several thresholds in one pass: adds 1 to `counts[2 * level + truth]` for every row,
    /// whose level is the number of thresholds that are at most its score.
    ///
    /// @param thresholds rising, NaN last; a NaN is above all
    /// @param counts at least 2 for each level from 0 to the number of thresholds
    void levels(byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts);

    /// The same for doubles.
    void levels(byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts);

    /// Adds up the weights of a block by cell, without rounding: see [WeightParts]. Sets `parts[cell]`
    /// to the sum of the high parts and `parts[4 + cell]` to that of the low parts, where cell is
    /// `2 * truth + (score >= threshold ? 1 : 0)`.
    ///
    /// @param top a power of two that no weight exceeds
    /// @return whether the two parts hold every weight; if not, `parts` is left alone
    boolean weigh(
            byte[] truth,
            float[] score,
            double[] weight,
            int from,
            int to,
            float threshold,
            double top,
            double[] parts);

    /// The same for doubles.
    boolean weigh(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts);

    /// The largest of the classes, taken as unsigned: a result below 0 says that one is negative. 0
    /// when there are no rows.
    int largest(byte[] classes, int from, int to);

    /// The same for shorts.
    int largest(short[] classes, int from, int to);

    /// The same for ints.
    int largest(int[] classes, int from, int to);

    /// Adds 1 to the cell of every row. Classes are those of the table, from 0.
    void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table);

    /// The same for shorts.
    void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table);

    /// The same for ints.
    void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table);

    /// Writes the most probable class of every row to `predicted[start]` and on, the lowest of equal
    /// ones; -0 equals 0. Row i has its `classes` numbers from `probabilities[i * classes]` on.
    void argmax(float[] probabilities, int from, int to, int classes, int[] predicted, int start);

    /// The same for doubles.
    void argmax(double[] probabilities, int from, int to, int classes, int[] predicted, int start);

    /// Writes the sort key ([FloatKeys]) of every positive row to `keys[front++]` and of every
    /// negative row to `keys[--back]`, in row order, and returns the new front. Slots that stay free
    /// between the two may be overwritten, others not.
    int split(byte[] truth, float[] score, int from, int to, int[] keys, int front, int back);

    /// The same for doubles ([DoubleKeys]).
    int split(byte[] truth, double[] score, int from, int to, long[] keys, int front, int back);

    /// Appends the sort key ([FloatKeys]) of each row to the list of its range and class, and returns
    /// the first chunk that is still free.
    ///
    /// The cell of a key is `(min(max(key, low), high) - low) >>> shift`, and `ranges[cell]` is its
    /// range; list `2 * range + truth` takes the key at `pool[cursors[list]]`. A list whose chunk of
    /// [#CHUNK] keys has become full goes on in the first free chunk, `links[that]` being the number
    /// of the full one; so every cursor is a free place, and a chain of links leads back.
    int partition(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int low,
            int high,
            int shift,
            char[] ranges,
            int[] pool,
            int[] cursors,
            int[] links,
            int free);

    /// The same for doubles ([DoubleKeys]).
    int partition(
            byte[] truth,
            double[] score,
            int from,
            int to,
            long low,
            long high,
            int shift,
            char[] ranges,
            long[] pool,
            int[] cursors,
            int[] links,
            int free);

    /// Twice the number of pairs of a positive and a negative key with the positive one higher, and
    /// once the number of pairs that are equal. `keys[from, middle)` are positive, `keys[middle, to)`
    /// negative, in any order; they and `scratch` are overwritten. Scratch as for a sort.
    long halfPairs(int[] keys, int from, int middle, int to, int[] scratch);

    /// The same for longs.
    long halfPairs(long[] keys, int from, int middle, int to, long[] scratch);

    /// The sum, over rows whose truth is `label`, of how many of some sorted keys are below the key of
    /// the row and of how many are not above it.
    ///
    /// All keys of `sorted` lie in `[low, high]`, but for a last one that is above every key. A key's
    /// cell is `(min(max(key, low), high) - low) >>> shift`; `starts[cell]` is the place of the first
    /// sorted key that is in no lower cell, and one more entry follows the last cell's.
    long ranks(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int label,
            int[] sorted,
            int[] starts,
            int low,
            int high,
            int shift);

    /// The same for doubles.
    long ranks(
            byte[] truth,
            double[] score,
            int from,
            int to,
            int label,
            long[] sorted,
            int[] starts,
            long low,
            long high,
            int shift);

    /// Counts rows by class and value: finds the key of each row in the hash table `values`, or enters
    /// it, and adds 1 to `counts[2 * slot + truth]`. The table has 2^b slots, of which free ones hold
    /// the lowest int; the search begins at `key * MULTIPLIER >>> 64 - b`. Returns `to`, or the first
    /// row that was not counted because more than `most` values would be in the table; their number is
    /// kept in the last element of `counts`.
    int tally(byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most);

    /// The same for doubles; free slots hold the lowest long.
    int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most);

    /// Sorts `keys[from, to)` as signed integers, ascending. `scratch` is overwritten. It holds at
    /// least [#SORT_SCRATCH] elements; the sort is fastest when it holds `to - from` more.
    void sort(int[] keys, int from, int to, int[] scratch);

    /// The same for longs.
    void sort(long[] keys, int from, int to, long[] scratch);

    /// The sum over a block of `(score - truth)²`, in double.
    double squaredError(byte[] truth, float[] score, int from, int to);

    /// The same for doubles.
    double squaredError(byte[] truth, double[] score, int from, int to);

    /// The product over a block of the probability that each row gave to what happened: with p the
    /// score clipped to `[clip, 1 - clip]` in double, p for a positive row and 1 - p for a negative.
    /// It is returned as `product[0] * 2^product[1]`, see [ProductLanes] for the steps. `clip` is
    /// at least 2⁻⁵².
    void likelihood(byte[] truth, float[] score, int from, int to, double clip, double[] product);

    /// The same for doubles.
    void likelihood(byte[] truth, double[] score, int from, int to, double clip, double[] product);

    /// Adds what the standard errors of mean losses are found from. Row `from + i` goes to place
    /// `i %` [#PLACES] of five runs of so many places in `sums`: to the first its log loss l, to the
    /// second l², to the third its squared error e, to the fourth e²; the fifth keeps the smallest
    /// probability q that was given to what happened. e is `(truth - score)²`, q `|1 - truth - score|`,
    /// and l minus [Logarithm#of] q clipped to `[clip, 1 - clip]`, all in double.
    ///
    /// @param scratch room for three runs
    void lossMoments(
            byte[] truth,
            float[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch);

    /// The same for doubles.
    void lossMoments(
            byte[] truth,
            double[] score,
            int from,
            int to,
            double clip,
            double[] sums,
            double[] scratch);

    /// Counts a block in bins of equal width: bin b holds the rows with `edges[b] < score <=
    /// edges[b + 1]`, and bin 0 those at `edges[0]` as well. Sets, for each bin b, `bins[4 b]` to
    /// its rows, `bins[4 b + 1]` to its positive rows, `bins[4 b + 2]` and `bins[4 b + 3]` to the sum
    /// of its scores in coarse and in fine units of [ScoreUnits]; returns whether some score leaves
    /// a rest. Scores are in [0, 1]; the n + 1 edges rise from 0 to 1, `edges[b]` within 2 ulps of
    /// b / n.
    boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins);

    /// The same for doubles.
    boolean bin(byte[] truth, double[] score, int from, int to, double[] edges, long[] bins);

    /// Fills `words[from, to)` with the next random words of the lanes ([RandomLanes]) and moves the
    /// lanes on. `to - from` is a multiple of [#LANES].
    void words(int[] state, int[] words, int from, int to);

    /// Fills `counts[from, to)` with counts drawn by a [AliasTable] and moves the lanes on: count i
    /// takes half i of the words, the low half of a word first. `to - from` is a multiple of
    /// 2 [#LANES], at most [#BLOCK]. Returns whether one of them is [AliasTable#RARE].
    boolean counts(int[] state, short[] table, byte[] counts, int from, int to);

    /// The sum of the counts of positive rows in the high half, that of all rows in the low half.
    /// Counts are unsigned; step s is `counts[from + 32 s + j]` for lanes j, and bit j of
    /// `masks[first + s]` says that this row is positive. At most [#BLOCK] rows.
    long classSums(byte[] counts, int from, long[] masks, int first, int steps);

    /// What one block adds to the area under the ROC curve, rows repeated by counts and each lane
    /// walking down a stretch of its own from the highest score. Arguments as in [#classSums]; bit
    /// 32 + j says that a row starts a group of equal scores, in which negatives come first.
    ///
    /// For lane j, with f the repeated negatives down to a row and g those above its group, both
    /// counted from the start of the stretch: `sums[j]` is the repeated positives, `sums[32 + j]` the
    /// negatives, `sums[64 + j]` f - g at the end, `sums[96 + j]` the sum over positives of f + g.
    /// At most [#BLOCK] rows.
    void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums);

    /// Gives each row the next card of its class: `dealt[row] = cards[next[classes[row]]++]`, rows in
    /// rising order, at most [#BLOCK] of them. Classes are `0..next.length - 1`, at most 128; the cards of
    /// different classes do not overlap, and at least [#LANES] elements follow the last one.
    void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt);

    /// Builds a permutation of `0..places - 1` in every `places` elements of `deck[from, to)`: card i goes
    /// to place `word * (i + 1) >>> 32`, whose card goes to place i. Words, unsigned, are taken in order
    /// from `words[first]` on, one for each card.
    ///
    /// Returns where the first permutation starts of which a word favours some places: the low half of
    /// its product is below i + 1. `to` when there is none. `places` is at most 128 and divides `to -
    /// from`, which is at most [#BLOCK].
    ///
    /// Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964), from the inside out; places by
    /// products: Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019).
    int permute(int[] words, int first, byte[] deck, int from, int to, int places);

    /// The sum over a block of `counts[from + i] * x[start + i]` for i in `[0, rows)`, counts
    /// unsigned, in double.
    double weightedSum(byte[] counts, int from, double[] x, int start, int rows);

    /// Adds `values[i]` to `sums[code]` for i in `[from, to)`, where code is `codes[rows[i]]`,
    /// unsigned. `rows[from, to)` rise. An array for each histogram: to add where it starts would
    /// cost as much as the rest.
    void histogram(byte[] codes, int[] rows, long[] values, int from, int to, long[] sums);

    /// Adds to `scores[at + i]` what a tree says of row i of a block: `values[leaf]`.
    ///
    /// All rows are in set 0 at first, and on their way to leaf 0. In each step ([TreeStep]) those rows of
    /// its set whose count on its page is above its bound leave for the next set, which from then on holds
    /// no others, and get its bit in the number of their leaf. A row gets a bit once at most.
    ///
    /// @param size of the steps
    /// @param values 1 to 256, one for each leaf; no step has a bit that their numbers have not
    void addTree(long[] steps, int size, TreeRows rows, double[] values, double[] scores, int at);

    /// The dot products of rows with a query: sets `into[at + i]`, for i in `[0, rows)`, to the sum over
    /// columns j, in rising order from 0, of `x[start + j * rows + i] * query[j]`, in double.
    void products(float[] x, int start, int rows, double[] query, double[] into, int at);

    /// The squared Euclidean distances of rows from a query: the same sum of the squares of
    /// `x[start + j * rows + i] - query[j]`.
    void squaredDistances(float[] x, int start, int rows, double[] query, double[] into, int at);
}
