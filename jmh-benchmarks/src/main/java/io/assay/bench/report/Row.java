package io.assay.bench.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/// One measured row.
///
/// @param benchmark class and method, such as `AucBenchmark.floats`
/// @param kernels the kernel set, empty for what runs none
/// @param params all other parameters
/// @param threads threads that work on one call
/// @param seconds the time of one call: the median of the iterations
/// @param error half the width of its 95 % interval in seconds, NaN when there is none
/// @param bytesPerOp bytes allocated per call, NaN when that was not measured
/// @param bytesPerRow bytes of input per row, 0 when the benchmark does not say
/// @param hand the row of the hand-written loop, empty for the loop itself
/// @param library for a peer its name, else empty
/// @param of for a peer the rows of ours that do the same work, else empty
/// @param also further numbers that the benchmark reports, by name
record Row(
        String benchmark,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String kernels,
        Map<String, String> params,
        int threads,
        double seconds,
        double error,
        double bytesPerOp,
        int bytesPerRow,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String hand,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String library,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> of,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Double> also) {

    /// Empty things are left out of the file.
    Row {
        kernels = kernels == null ? "" : kernels;
        hand = hand == null ? "" : hand;
        library = library == null ? "" : library;
        of = of == null ? List.of() : List.copyOf(of);
        also = also == null ? Map.of() : also;
    }

    /// The class.
    String type() {
        return benchmark.substring(0, benchmark.indexOf('.'));
    }

    /// The method.
    String method() {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    /// Rows of one call, NaN when the benchmark does not say.
    double rows() {
        String rows = params.get("rows");
        return rows == null ? Double.NaN : Double.parseDouble(rows);
    }

    /// Bytes of input of one call, NaN when the benchmark does not say.
    double bytes() {
        return bytesPerRow == 0 ? Double.NaN : rows() * bytesPerRow;
    }

    /// Rows per second, or NaN.
    double rowsPerSecond() {
        return rows() / seconds;
    }

    /// Bytes of input per second, or NaN.
    double bytesPerSecond() {
        return bytes() / seconds;
    }
}
