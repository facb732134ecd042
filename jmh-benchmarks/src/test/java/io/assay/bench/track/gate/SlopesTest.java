package io.assay.bench.track.gate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.gate.count.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlopesTest {
    private static final int[] SIZES = {256, 512, 1_024, 2_048};

    @Test
    void pairsOfRowsTakeLongerThanRowsAndAreNamedFirst() {
        Operation rows = operation("rows", 1);
        Operation pairs = operation("pairs", 2);

        double difference = Slopes.power(pairs, SIZES) - Slopes.power(rows, SIZES);
        String note = Slopes.note(List.of(rows, pairs), SIZES);

        assertTrue(difference > 0.4, "the powers differ by " + difference);
        assertTrue(
                note.matches(
                        "CPU time grows with the power \\S+ \\(pairs\\), \\S+ \\(rows\\) of the rows at"
                                + " most; a clock is not judged"),
                note);
    }

    private static Operation operation(String name, int power) {
        return new Operation(name, Growth.LINEAR, "none", rows -> () -> spin(rows, power));
    }

    private static long spin(int rows, int power) {
        long sum = 0;
        long turns = power == 1 ? rows : (long) rows * rows;
        for (long i = 0; i < turns; i++) {
            sum = Long.rotateLeft(sum, 1) ^ i;
        }
        return sum;
    }
}
