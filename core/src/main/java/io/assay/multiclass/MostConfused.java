package io.assay.multiclass;

import io.assay.cell.CellTable;
import io.assay.multiclass.ConfusionMatrix.Confused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The wrong cells with the highest counts; only as many as are asked for are ever kept.
final class MostConfused {
    private static final Comparator<Confused> ORDER =
            Comparator.comparingDouble((Confused cell) -> -cell.count())
                    .thenComparingInt(Confused::truth)
                    .thenComparingInt(Confused::predicted);

    private MostConfused() {}

    static List<Confused> of(CellTable cells, int most) {
        PriorityQueue<Confused> kept = new PriorityQueue<>(ORDER.reversed());
        cells.forEach((truth, predicted, count) -> {
            if (truth != predicted && most > 0) {
                kept.add(new Confused(truth, predicted, count));
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        });
        List<Confused> found = new ArrayList<>(kept);
        found.sort(ORDER);
        return Collections.unmodifiableList(found);
    }
}
