package io.assay.multiclass;

import io.assay.testing.Draw;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Adding to a tally of classes that were all seen before allocates nothing.
@Tag("everywhere")
class ClassTallyAllocationTest {

    /// Batches of a service with 20 classes.
    public static final class Tally implements Scenario {
        private final Draw draw = new Draw(4);
        private final int[] truth = new int[300];
        private final int[] predicted = new int[300];
        private final short[] shortTruth = new short[300];
        private final short[] shortPredicted = new short[300];
        private final byte[] byteTruth = new byte[300];
        private final byte[] bytePredicted = new byte[300];
        private final ClassTally tally = new ClassTally();
        public long last;

        public Tally() {
            Arrays.setAll(truth, i -> i < 20 ? i : draw.below(20));
            Arrays.setAll(predicted, i -> draw.below(20));
            for (int i = 0; i < 300; i++) {
                shortTruth[i] = (short) truth[i];
                shortPredicted[i] = (short) predicted[i];
                byteTruth[i] = (byte) truth[i];
                bytePredicted[i] = (byte) predicted[i];
            }
        }

        @Override
        public void call() {
            tally.reset();
            tally.add(truth, predicted, 0, 300);
            tally.add(truth, predicted, 7, 300);
            tally.add(shortTruth, shortPredicted, 7, 300);
            tally.add(byteTruth, bytePredicted, 7, 300);
            last = tally.rows() + tally.classes();
        }
    }

    @Test
    void aTallyOfClassesAllocatesNothing() {
        ZeroAllocation.check(Tally.class);
    }
}
