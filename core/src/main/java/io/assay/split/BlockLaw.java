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
    private final int[] left;
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
        left = labels.sizes().clone();
        for (int c = 0; c < classes; c++) {
            full[c] = left[c] / folds;
            first[c + 1] = first[c] + Math.min(left[c], 2 * Kernels.BLOCK);
        }
        cards = new byte[first[classes] + Kernels.LANES];
        next = java.util.Arrays.copyOf(first, classes);
        end = next.clone();
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
        for (int from = 0; few != null && from < ids.length; from += Kernels.BLOCK) {
            for (int c = 0; c < next.length; c++) {
                refill(c, Kernels.BLOCK);
            }
            int to = Math.min(ids.length, from + Kernels.BLOCK);
            KernelRegistry.kernels().deal(few, from, to, cards, next, ids);
        }
        for (int row = 0; few == null && row < ids.length; row++) {
            int c = labels.code(row);
            refill(c, 1);
            ids[row] = cards[next[c]++];
        }
    }

    /// Sees that a class has `wanted` cards, or all that are left.
    private void refill(int c, int wanted) {
        while (end[c] - next[c] < Math.min(wanted, left[c] + end[c] - next[c])) {
            int kept = end[c] - next[c];
            System.arraycopy(cards, next[c], cards, first[c], kept);
            next[c] = first[c];
            end[c] = first[c] + kept;
            int size = add(c, Math.min(full[c], Kernels.BLOCK / folds));
            end[c] += size;
            left[c] -= size;
        }
    }

    /// Puts a deck of `size` permutations behind the cards, or the last ones; returns how many cards.
    private int add(int c, int size) {
        long deck = Address.join(Address.join(key, c), decks[c]++);
        lane.start(deck);
        if (size == 0) {
            return rest(c);
        }
        full[c] -= size;
        RandomLanes.start(~deck, state);
        int rounds = (size * folds + Kernels.LANES - 1) / Kernels.LANES;
        KernelRegistry.kernels().words(state, words, 0, rounds * Kernels.LANES);
        permute(cards, end[c], end[c] + size * folds);
        return size * folds;
    }

    /// Permutations of which a word favours some places, one in some 10^8, draw such places again.
    private void permute(byte[] deck, int from, int to) {
        Kernels kernels = KernelRegistry.kernels();
        int at = kernels.permute(words, 0, deck, from, to, folds);
        while (at < to) {
            shuffle(words, at - from, deck, at);
            at += folds;
            at = kernels.permute(words, at - from, deck, at, to, folds);
        }
    }

    private void shuffle(int[] random, int first, byte[] deck, int from) {
        for (int i = 0; i < folds; i++) {
            int j = from + checked((random[first + i] & 0xFFFF_FFFFL) * (i + 1), i + 1);
            deck[from + i] = deck[j];
            deck[j] = (byte) i;
        }
    }

    /// Draws again where a word would favour some places, see [Lane#below].
    private int checked(long product, int places) {
        boolean favours = (product & 0xFFFF_FFFFL) < 0x1_0000_0000L % places;
        return favours ? lane.below(places) : (int) (product >>> 32);
    }

    /// The folds that have one row more of a class, in random order; returns how many.
    private int rest(int c) {
        int size = labels.sizes()[c] / folds;
        int more = 0;
        for (int fold = 0; fold < folds; fold++) {
            if (targets[c][fold] > size) {
                int j = end[c] + lane.below(more + 1);
                cards[end[c] + more++] = cards[j];
                cards[j] = (byte) fold;
            }
        }
        return more;
    }
}
