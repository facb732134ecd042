package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TypicalTest {

    @Test
    void aStolenSliceDoesNotMoveTheMedian() {
        assertEquals(new Typical(21, 682.5), Typical.of(20, 20, 21, 860, 1385));
    }

    /// Of 15 values the 4th and the 12th hold the median of the law with 96.5 %, of 9 the 2nd and the
    /// 8th with 96.1 %, of 6 the ends with 96.9 %; of 5 the ends with 93.8 %.
    @Test
    void theIntervalIsThatOfOrderStatistics() {
        assertEquals(new Typical(8, 4), ofFirst(15));
        assertEquals(new Typical(5, 3), ofFirst(9));
        assertEquals(new Typical(3.5, 2.5), ofFirst(6));
        assertEquals(new Typical(3, 2), ofFirst(5));
        assertEquals(new Typical(1, Double.NaN), ofFirst(1));
    }

    private static Typical ofFirst(int n) {
        return Typical.of(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
    }

    @Test
    void allForksCountAndAFileWithoutIterationsIsRead() {
        assertEquals(
                new Typical(3, 2),
                Typical.of(
                        JsonMapper.shared()
                                .readTree("{'rawData': [[1, 5, 2], [3, 4]]}".replace('\'', '"'))));
        assertEquals(
                new Typical(7, 1),
                Typical.of(
                        JsonMapper.shared()
                                .readTree("{'score': 7, 'scoreError': 1}".replace('\'', '"'))));
    }
}
