package io.assay.split;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;

/// Draws folds by permutations: of each k rows of a class that follow each other, one goes to each fold,
/// in an order drawn anew; the last rows of a class, fewer than k, go to folds that may have one more.
///
/// Permutations come in decks of about 4,096 cards, each in the stream of its class and number.
final class BlockLaw {
    private final Labels labels;
    private final int folds;
    private final int[][] targets;
    private final long key;
    private final byte[] cards;
    private final int[] first;
    private final int[] next;
    private final int[] end;
    private final int[] full;
    private final int[] decks;
    private final int[] words = new int[Kernels.BLOCK];
    private final int[] state = new int[RandomLanes.STATE];
    private final Lane lane = new Lane();

    private BlockLaw(Labels labels, int[][] targets, long seed, long replicate) {
        this.labels = labels;
        this.targets = targets;
        folds = targets[0].length;
        key = Assignment.key(Stream.PERMUTE, seed, replicate);
        int classes = labels.count();
        first = new int[classes + 1];
        full = new int[classes];
        for (int c = 0; c < classes; c++) {
            full[c] = labels.sizes()[c] / folds;
            int deck = Math.max(1, Math.min(full[c], Kernels.BLOCK / folds));
            first[c + 1] = first[c] + deck * folds;
        }
        cards = new byte[first[classes]];
        next = first.clone();
        end = first.clone();
        decks = new int[classes];
    }

    /// The fold of each row.
    static PartIds draw(Labels labels, int[][] targets, long seed, long replicate) {
        PartIds ids = PartIds.of(labels.rows(), targets[0].length);
        new BlockLaw(labels, targets, seed, replicate).fill(ids.bytes());
        return ids;
    }

    private void fill(byte[] ids) {
        byte[] few = labels.few();
        if (few == null) {
            for (int row = 0; row < ids.length; row++) {
                ids[row] = card(labels.code(row));
            }
            return;
        }
        for (int row = 0; row < ids.length; ) {
            row = deal(few, ids, row, cards, next, end);
            if (row < ids.length) {
                refill(few[row]);
            }
        }
    }

    /// Gives rows from `from` on the next card of their class; returns the first whose class has none.
    private static int deal(
            byte[] classes, byte[] ids, int from, byte[] cards, int[] next, int[] end) {
        for (int row = from; row < ids.length; row++) {
            int c = classes[row];
            int place = next[c];
            if (place == end[c]) {
                return row;
            }
            ids[row] = cards[place];
            next[c] = place + 1;
        }
        return ids.length;
    }

    private byte card(int c) {
        if (next[c] == end[c]) {
            refill(c);
        }
        return cards[next[c]++];
    }

    private void refill(int c) {
        int size = Math.min(full[c], (first[c + 1] - first[c]) / folds);
        long deck = Address.join(Address.join(key, c), decks[c]++);
        next[c] = first[c];
        lane.start(deck);
        if (size == 0) {
            end[c] = rest(c);
            return;
        }
        full[c] -= size;
        end[c] = first[c] + size * folds;
        RandomLanes.start(~deck, state);
        int rounds = (size * folds + Kernels.LANES - 1) / Kernels.LANES;
        KernelRegistry.kernels().words(state, words, 0, rounds * Kernels.LANES);
        permute(words, cards, first[c], size);
    }

    /// Builds permutations up: card i goes to a place among the first i + 1, whose card goes to the end.
    private void permute(int[] random, byte[] deck, int from, int size) {
        int word = 0;
        for (int at = from; at < from + size * folds; at += folds) {
            for (int i = 0; i < folds; i++) {
                long product = (random[word++] & 0xFFFF_FFFFL) * (i + 1);
                int j = (int) (product >>> 32);
                if ((product & 0xFFFF_FFFFL) <= i) {
                    j = checked(product, i + 1);
                }
                deck[at + i] = deck[at + j];
                deck[at + j] = (byte) i;
            }
        }
    }

    /// Draws again where a word would favour some places, see [Lane#below].
    private int checked(long product, int places) {
        boolean favours = (product & 0xFFFF_FFFFL) < 0x1_0000_0000L % places;
        return favours ? lane.below(places) : (int) (product >>> 32);
    }

    /// The folds that have one row more of a class, in random order; returns the end of the deck.
    private int rest(int c) {
        int size = labels.sizes()[c] / folds;
        int to = first[c];
        for (int fold = 0; fold < folds; fold++) {
            if (targets[c][fold] > size) {
                int j = first[c] + lane.below(to - first[c] + 1);
                cards[to++] = cards[j];
                cards[j] = (byte) fold;
            }
        }
        return to;
    }
}
