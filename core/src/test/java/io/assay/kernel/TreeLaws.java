package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.List;

/// The kernel that takes rows through a tree.
final class TreeLaws {
    static final List<Law> ALL = List.of(new Law("addTree(long[])", List.of(), TreeLaws::addTree));

    private TreeLaws() {}

    /// Any tree, as deep as its bits allow and deeper; pages that are shared; what the counts are behind
    /// the last row is of no matter.
    private static Law.Trial addTree(Rows rows) {
        Draw draw = rows.draw();
        int count = rows.length();
        int most = (count + draw.below(70) + 7) / 8 * 8;
        int pages = 1 + draw.below(5);
        byte[][] counts = new byte[pages][most];
        int highest = draw.pick(1, 3, 127);
        for (byte[] page : counts) {
            for (int i = 0; i < most; i++) {
                page[i] = (byte) (i < count ? draw.below(highest + 1) : draw.anyInt());
            }
        }
        boolean isShared = pages > 1 && draw.oneIn(3);
        DrawnTree tree = new DrawnTree(draw, pages, highest);
        double[] scores = rows.doubles();
        double[] before = new double[count + rows.from() + draw.below(9)];
        for (int i = 0; i < before.length; i++) {
            before[i] = i < scores.length ? scores[i] : 7;
        }
        return kernels -> {
            Outcome o = new Outcome();
            TreeRows block = new TreeRows(pages, tree.sets(), most);
            block.begin(count);
            for (int page = 0; page < pages; page++) {
                block.set(page, counts[page]);
            }
            if (isShared) {
                block.share(1, 0);
            }
            long[] steps = o.copy("steps", tree.steps());
            double[] values = o.copy("values", tree.values());
            double[] into = o.copy("scores", before);
            kernels.addTree(steps, tree.size(), block, values, into, rows.from());
            return o;
        };
    }
}
