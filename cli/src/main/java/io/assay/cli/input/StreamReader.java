package io.assay.cli.input;

import io.assay.BinaryStream;
import io.assay.cli.result.BinaryResults;
import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadSummary;

/// Reads truth and score so that the rows pass by once.
public final class StreamReader {
    private final Reading reading;
    private final Columns columns;
    private final int truthPlace;
    private final int scorePlace;
    private final BinaryLabels labels;
    private final BinaryStream stream;
    private byte[] truth = {};

    private StreamReader(Reading reading) {
        this.reading = reading;
        Layout layout = reading.layout();
        columns = new Columns(reading.source().table());
        truthPlace = columns.label(layout.truth());
        scorePlace = columns.score(layout.score());
        labels =
                new BinaryLabels(
                        reading.source(),
                        layout.truth(),
                        reading.request().positive(),
                        reading.request().labels());
        stream = newStream();
    }

    private BinaryStream newStream() {
        boolean order =
                reading.request().wanted().isAll()
                        || reading.request().curves()
                        || reading.request().shift().wanted()
                        || reading.request().pages().wanted()
                        || reading.request().wanted().keys().stream()
                                .anyMatch(BinaryResults::needsOrder);
        double threshold = reading.request().threshold();
        int rows = order ? Math.max(1 << 16, reading.expectedRows()) : -1;
        boolean floats = columns.isFloat(scorePlace);
        int scratch = Heap.sortKeys(rows, floats ? Float.BYTES : Double.BYTES);
        BinaryStream stream =
                floats
                        ? BinaryStream.ofFloats(threshold, rows, scratch)
                        : BinaryStream.ofDoubles(threshold, rows, scratch);
        return reading.request().certainty().wanted() ? stream.withLossErrors() : stream;
    }

    /// Reads the file to its end.
    ///
    /// @throws InputException if the file is at fault
    public static BinaryInput read(Reading reading) {
        return new StreamReader(reading).read();
    }

    private BinaryInput read() {
        ReadSummary all =
                reading.source().table().read(columns.wanted(), reading.options(), this::accept);
        if (all.rows() == 0) {
            throw reading.source().empty();
        }
        labels.finish();
        return new BinaryInput(stream, all.rows(), labels.positive(), labels.negative(), null);
    }

    private void accept(Chunk chunk) {
        int rows = chunk.rows();
        if (truth.length < rows) {
            truth = new byte[rows];
        }
        int[] codes = chunk.labels(truthPlace);
        if (labels.encode(codes, chunk.dictionary(truthPlace), rows, chunk.firstRow(), truth)) {
            add(chunk, rows);
        }
        reading.times().tick(rows);
    }

    private void add(Chunk chunk, int rows) {
        try {
            if (columns.isFloat(scorePlace)) {
                stream.add(truth, chunk.floats(scorePlace), rows);
            } else {
                stream.add(truth, chunk.numbers(scorePlace), rows);
            }
        } catch (IllegalArgumentException e) {
            NumberChecks.refuseNaN(
                    reading.source(),
                    reading.layout().score(),
                    chunk,
                    scorePlace,
                    columns.isFloat(scorePlace));
            throw e;
        }
    }
}
