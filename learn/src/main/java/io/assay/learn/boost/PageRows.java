package io.assay.learn.boost;

import io.assay.learn.Table;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

/// A block of rows as counts of thresholds, page after page: eight rows in a long, a byte each.
final class PageRows {
    /// Eight bytes as a long, the first in its lowest.
    static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final List<Page> pages;
    private final int[] ranks;
    private final int[] missing;
    private final int[] cut;
    private final byte[] counts;
    private final long[][] own;
    private int missingCount;

    /// The counts of each page.
    final long[][] words;

    /// @param pages those of a column side by side, missing values to the left first
    /// @param rows of a block at most, a multiple of eight
    PageRows(List<Page> pages, int rows) {
        this.pages = pages;
        ranks = new int[rows];
        missing = new int[rows];
        cut = new int[rows];
        counts = new byte[rows];
        own = new long[pages.size()][rows / Long.BYTES];
        words = new long[pages.size()][];
    }

    /// Reads `count` rows of a table, from `first` on; what follows them in the last long is left over.
    void read(Table table, int first, int count) {
        int column = -1;
        boolean isLeft = true;
        for (int p = 0; p < words.length; p++) {
            Page page = pages.get(p);
            if (page.column() != column) {
                column = page.column();
                isLeft = true;
                rank(table, page, first, count);
            }
            if (isLeft && !page.isMissingLeft()) {
                isLeft = false;
                moveMissing();
            }
            int twin = missingCount == 0 && !isLeft ? twin(p) : -1;
            words[p] = twin >= 0 ? words[twin] : own[p];
            if (twin < 0) {
                fill(own[p], page.from(), count);
            }
        }
    }

    private void rank(Table table, Page page, int first, int count) {
        float[] values = table.stored(page.column());
        Ranks thresholds = page.ranks();
        missingCount = 0;
        for (int i = 0; i < count; i++) {
            float x = values[table.base(first + i)];
            ranks[i] = Float.isNaN(x) ? 0 : thresholds.of(x);
            missing[missingCount] = i;
            missingCount += Float.isNaN(x) ? 1 : 0;
        }
    }

    private void moveMissing() {
        for (int i = 0; i < missingCount; i++) {
            ranks[missing[i]] = Integer.MAX_VALUE;
        }
    }

    /// The page before with the same counts where no value is missing, or -1.
    private int twin(int p) {
        for (int before = p - 1; before >= 0; before--) {
            if (pages.get(before).column() != pages.get(p).column()) {
                return -1;
            }
            if (pages.get(before).isTwin(pages.get(p))) {
                return before;
            }
        }
        return -1;
    }

    private void fill(long[] into, int from, int count) {
        // Two loops, as a compiler makes vectors of the first one only where it stays with ints.
        for (int i = 0; i < count; i++) {
            cut[i] = Math.max(0, Math.min(Page.SIZE, ranks[i] - from));
        }
        for (int i = 0; i < count; i++) {
            counts[i] = (byte) cut[i];
        }
        for (int i = 0; i < into.length; i++) {
            into[i] = (long) EIGHT.get(counts, i * Long.BYTES);
        }
    }
}
