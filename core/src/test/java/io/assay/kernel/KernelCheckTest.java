package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class KernelCheckTest {
    private static final Kernels SCALAR = new ScalarKernels();
    private static final long NOW = System.nanoTime(); // no time to drive anything
    private static final List<String> NAMES =
            KernelProbe.ALL.stream().map(KernelProbe::name).toList();

    /// Faults that show in rare or long data only; the contract test covers them.
    private static final Set<String> HIDDEN =
            Set.of(
                    "confusion(byte[], byte[]): byte counters are not emptied",
                    "confusion(byte[], float[]): scores are compared as bits, -0.0 below 0.0",
                    "confusion(byte[], double[]): a NaN threshold is below all",
                    "confusion(byte[], double[]): the sums are ints",
                    "confusion(short[], short[]): 16-bit counters are not emptied",
                    "levels(byte[], double[]): pairs of 12-bit counters are not emptied",
                    "firstOutside(float[]): a NaN passes",
                    "firstNotBinary(byte[]): a negative label passes",
                    "largest(byte[]): a negative class passes",
                    "largest(int[]): seen as shorts",
                    "tabulate(int[], int[]): 16-bit counters are not emptied",
                    "tabulate(byte[], byte[]): a full byte is not carried",
                    "tabulate(short[], short[]): full int counters are not emptied",
                    "tabulate(byte[], byte[]): a nibble overlaps the other",
                    "argmax(double[]): 0 is above -0",
                    "sort(int[]): needs scratch for all keys",
                    "tally(byte[], double[]): one value too many is taken",
                    "halfPairs(long[]): keys are compared by their high halves",
                    "squaredError(byte[], double[]): fused multiply-add",
                    "likelihood(byte[], float[]): the exponent is moved too late",
                    "bin(byte[], float[]): a lane holds no more than 255 positives");

    static Stream<PlantedFaults.Fault> faults() {
        return Stream.of(PlantedFaults.all()).filter(f -> !HIDDEN.contains(f.what()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongKernelIsNamed(PlantedFaults.Fault fault) {
        String why = KernelCheck.difference(fault.kernels());
        assertNotNull(why, fault.what());
        assertTrue(why.startsWith(fault.law() + " of rows ["), why);
    }

    @Test
    void theSentenceTellsRowsAndBothNumbers() {
        String why = KernelCheck.difference(wrong());
        assertEquals(
                "squaredError(byte[], float[]) of rows [0, 0) gives 1.0 where scalar gives 0.0",
                why);
    }

    @Test
    void rightKernelsPass() {
        assertNull(KernelCheck.difference(new NaiveKernels()));
    }

    @Test
    void everyKernelIsProbed() {
        assertEquals(
                KernelContract.LAWS.stream().map(Law::name).collect(Collectors.toSet()),
                KernelProbe.ALL.stream().map(KernelProbe::name).collect(Collectors.toSet()));
    }

    @Test
    void aKernelThatGoesWrongWhenCompiledIsFound() {
        KernelCheck check = KernelCheck.of(new WrongLater(), NOW);
        assertTrue(
                check.fault().startsWith("squaredError(byte[], float[]) of rows ["), check.fault());
    }

    @Test
    void aKernelThatThrowsIsFound() {
        String why =
                KernelCheck.difference(
                        new NaiveKernels() {
                            @Override
                            public int firstNotBinary(byte[] truth, int from, int to) {
                                throw new NoClassDefFoundError("jdk/incubator/vector/Vector");
                            }
                        });
        assertEquals(
                "firstNotBinary(byte[]) of rows [0, 0) throws java.lang.NoClassDefFoundError:"
                        + " jdk/incubator/vector/Vector",
                why);
    }

    @Test
    void kernelsThatWereNotDrivenAreLate() {
        KernelCheck check = KernelCheck.of(new NaiveKernels(), NOW);
        assertEquals(new KernelCheck(null, NAMES), check);
    }

    @Test
    void scalarIsWhatIsRight() {
        assertEquals(new KernelCheck(null, List.of()), KernelCheck.of(SCALAR, NOW));
    }

    private static Kernels wrong() {
        return new NaiveKernels() {
            @Override
            public double squaredError(byte[] truth, float[] score, int from, int to) {
                return super.squaredError(truth, score, from, to) + 1;
            }
        };
    }

    /// Stands for a compiler bug: right in the comparison before the drive.
    private static final class WrongLater extends NaiveKernels {
        private int calls;

        @Override
        public double squaredError(byte[] truth, float[] score, int from, int to) {
            return super.squaredError(truth, score, from, to) + (calls++ < 100 ? 0 : 1);
        }
    }
}
