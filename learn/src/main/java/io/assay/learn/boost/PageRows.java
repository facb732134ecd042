package io.assay.learn.boost;

import io.assay.kernel.TreeRows;
import io.assay.learn.Table;
import java.util.List;

/// A block of rows as counts of thresholds, page after page: eight rows in a long, a byte each.
final class PageRows {
    private final List<Page> pages;
    private final float[] values;
    private final int[] ranks;
    private final int[] missing;
    private final int[] cut;
    private final byte[] bytes;
    private int missingCount;

    /// As trees see them.
    final TreeRows block;

    /// @param pages those of a column side by side, missing values to the left first
    /// @param sets as for [TreeRows]
    /// @param rows of a block at most, a multiple of eight
    PageRows(List<Page> pages, int sets, int rows) {
        this.pages = pages;
        values = new float[rows];
        ranks = new int[rows];
        missing = new int[rows];
        cut = new int[rows];
        bytes = new byte[rows];
        block = new TreeRows(pages.size(), sets, rows);
    }

    /// Reads `count` rows of a table, from `first` on; what follows them in the last long is left over.
    void read(Table table, int first, int count) {
        block.begin(count);
        int column = -1;
        boolean isLeft = true;
        for (int p = 0; p < pages.size(); p++) {
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
            if (twin >= 0) {
                block.share(p, twin);
            } else {
                fill(page.from(), count);
                block.set(p, bytes);
            }
        }
    }

    private void rank(Table table, Page page, int first, int count) {
        float[] stored = table.stored(page.column());
        for (int i = 0; i < count; i++) {
            values[i] = stored[table.base(first + i)];
        }
        page.ranks().of(values, count, ranks);
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (Float.isNaN(values[i])) {
                missing[found++] = i;
                ranks[i] = 0;
            }
        }
        missingCount = found;
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

    private void fill(int from, int count) {
        // Two loops, as a compiler makes vectors of the first one only where it stays with ints.
        for (int i = 0; i < count; i++) {
            cut[i] = Math.max(0, Math.min(Page.SIZE, ranks[i] - from));
        }
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) cut[i];
        }
    }
}
