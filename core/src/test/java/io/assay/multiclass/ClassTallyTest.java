package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTallyTest {

    private static int[] codes(Draw draw, int n, int classes) {
        int[] codes = new int[n];
        for (int i = 0; i < n; i++) {
            codes[i] = draw.below(classes);
        }
        return codes;
    }

    private static void same(ConfusionMatrix expected, ConfusionMatrix m) {
        assertEquals(expected.labels(), m.labels());
        assertEquals(expected.rows(), m.rows());
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.ZERO)) {
            assertEquals(metric.of(expected), metric.of(m), metric.name());
        }
    }

    @Test
    void chunksMergedInAnyWayAreTheWhole() {
        Property.holds(
                "class tally",
                200,
                Property.seed(),
                draw -> {
                    int n = 1 + draw.length();
                    int classes = 1 + draw.below(draw.pick(4, 30, 500));
                    int[] truth = codes(draw, n, classes);
                    int[] predicted = codes(draw, n, classes);
                    int cut = draw.below(n);
                    ClassTally first = new ClassTally();
                    ClassTally second = new ClassTally();
                    first.add(truth, predicted, cut, n);
                    second.add(truth, predicted, 0, cut / 2);
                    second.add(truth, predicted, cut / 2, cut);
                    first.merge(second);
                    same(ClassPredictions.of(truth, predicted).confusion(), first.snapshot());
                });
    }

    @Test
    void theOrderOfTheClassesIsGivenAtTheEnd() {
        ClassTally tally = new ClassTally();
        tally.add(new int[] {0, 1, 2, 0}, new int[] {0, 2, 2, 1}, 0, 4); // met as dog, cat, ant
        ConfusionMatrix m =
                tally.snapshot(new int[] {3, 1, 0}, List.of("ant", "cat", "cow", "dog"));
        same(
                ClassPredictions.of(
                                List.of("dog", "cat", "ant", "dog"),
                                List.of("dog", "ant", "ant", "cat"),
                                List.of("ant", "cat", "cow", "dog"))
                        .confusion(),
                m);
        assertEquals(1, m.count(3, 1));
    }

    @Test
    void aSnapshotStaysAsItIs() {
        ClassTally tally = new ClassTally();
        tally.add(new int[] {1}, new int[] {0}, 0, 1);
        ConfusionMatrix before = tally.snapshot();
        tally.add(new int[] {1}, new int[] {0}, 0, 1);
        assertEquals(1, before.count(1, 0));
        assertEquals(2, tally.snapshot().count(1, 0));
        tally.reset();
        assertEquals(0, tally.rows());
        assertEquals(0, tally.snapshot().total());
        assertEquals(1, before.count(1, 0));
    }

    @Test
    void badArgumentsAreNamed() {
        ClassTally tally = new ClassTally();
        assertEquals(
                "truth[1] is -3; expected a class from 0 to 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> tally.add(new int[] {0, -3}, new int[] {2, 0}, 0, 2))
                        .getMessage());
        assertThrows(
                IndexOutOfBoundsException.class, () -> tally.add(new int[2], new int[1], 0, 2));
        tally.add(new int[] {2}, new int[] {0}, 0, 1);
        assertEquals(
                "classOf has 2 entries; expected one for each of 3 classes",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> tally.snapshot(new int[2], List.of("a")))
                        .getMessage());
        assertEquals(
                "classOf[2] is 5; expected a class from 0 to 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> tally.snapshot(new int[] {0, 1, 5}, List.of("a", "b")))
                        .getMessage());
        assertEquals(1, tally.rows());
    }
}
