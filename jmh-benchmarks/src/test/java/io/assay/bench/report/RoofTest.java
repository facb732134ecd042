package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoofTest {
    private static final Roof ROOF =
            Roof.of(
                    List.of(
                            Samples.row("BandwidthBenchmark.vectorOne", "", 1_000, 100e-9, 8),
                            Samples.row("BandwidthBenchmark.libraryTwo", "", 1_000, 200e-9, 8),
                            Samples.row("BandwidthBenchmark.handOne", "", 1_000, 1e-9, 8),
                            Samples.row("BandwidthBenchmark.vectorTwo", "", 1_000_000, 1e-3, 8)));

    @Test
    void theBestReaderOfAboutAsManyBytesIsTheRoof() {
        assertEquals(80e9, ROOF.bytesPerSecond(5_000), 1);
        assertEquals(80e9, ROOF.bytesPerSecond(80_000), 1);
        assertEquals(8e9, ROOF.bytesPerSecond(900_000), 1);
        assertEquals(8e9, ROOF.bytesPerSecond(80_000_000), 1);
    }

    @Test
    void farFromWhatWasMeasuredThereIsNoRoof() {
        assertEquals(Double.NaN, ROOF.bytesPerSecond(81_000_000));
        assertEquals(Double.NaN, ROOF.bytesPerSecond(Double.NaN));
        assertEquals(Double.NaN, Roof.of(List.of()).bytesPerSecond(1));
    }
}
