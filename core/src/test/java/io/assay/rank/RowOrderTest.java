package io.assay.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class RowOrderTest {
    /// Every family of numbers, so that some agree in their upper halves, all of them or none.
    @Test
    void rowsStandByNumberAndThenByRow() {
        Property.holds(
                "row order",
                300,
                Property.seed(),
                draw -> {
                    double[] x = draw.doubles(draw.pick(Scores.values()), draw.length());
                    int[] expected =
                            IntStream.range(0, x.length)
                                    .boxed()
                                    .sorted((a, b) -> Double.compare(x[a] + 0.0, x[b] + 0.0))
                                    .mapToInt(i -> i)
                                    .toArray();
                    int[] rows = RowOrder.of(x);
                    assertArrayEquals(expected, rows);
                    double[] distinct =
                            Arrays.stream(x).map(v -> v + 0.0).sorted().distinct().toArray();
                    int[] places = RowOrder.places(x, rows);
                    for (int i = 0; i < x.length; i++) {
                        assertEquals(distinct[places[i]], x[i] + 0.0);
                    }
                });
    }
}
