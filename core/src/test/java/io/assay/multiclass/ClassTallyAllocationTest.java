package io.assay.multiclass;

import io.assay.testing.Draw;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Adding to a tally of classes that were all seen before allocates nothing.
class ClassTallyAllocationTest {

    /// Batches of a service with 20 classes.
    public static final class Tally implements Scenario {
        private final Draw draw = new Draw(4);
        private final int[] truth = new int[300];
        private final int[] predicted = new int[300];
        private final ClassTally tally = new ClassTally();
        public long last;

        public Tally() {
            Arrays.setAll(truth, i -> i < 20 ? i : draw.below(20));
            Arrays.setAll(predicted, i -> draw.below(20));
        }

        @Override
        public void call() {
            tally.reset();
            tally.add(truth, predicted, 0, 300);
            tally.add(truth, predicted, 7, 300);
            last = tally.rows() + tally.classes();
        }
    }

    @Test
    void aTallyOfClassesAllocatesNothing() {
        ZeroAllocation.check(Tally.class);
    }
}
