package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadSummary;
import java.util.List;

/// Reads a binary file into arrays: for weights, groups, a second score and the rows behind a cell.
public final class ArrayReader {
    private final Reading reading;
    private final Layout layout;
    private final Columns columns;
    private final int truthPlace;
    private final int weightPlace;
    private final BinaryLabels labels;
    private final Growing<byte[]> truth;
    private final NumberColumn score;
    private final NumberColumn scoreB;
    private final Growing<double[]> weight;
    private final GroupCodes group;
    private byte[] scratch = {};
    private boolean anyWeight;

    private ArrayReader(Reading reading) {
        this.reading = reading;
        layout = reading.layout();
        columns = new Columns(reading.source().table());
        int rows = reading.expectedRows();
        truthPlace = columns.label(layout.truth());
        labels =
                new BinaryLabels(
                        reading.source(),
                        layout.truth(),
                        reading.request().positive(),
                        reading.request().labels());
        truth = new Growing<>(byte[]::new, rows);
        score = new NumberColumn(columns, layout.score(), rows);
        scoreB = layout.scoreB() == null ? null : new NumberColumn(columns, layout.scoreB(), rows);
        weightPlace = columns.number(layout.weight());
        weight = weightPlace < 0 ? null : new Growing<>(double[]::new, rows);
        List<String> names = reading.source().table().columns();
        group = new GroupCodes(columns, GroupColumns.of(layout.group(), names), rows);
    }

    /// Reads the file to its end.
    ///
    /// @throws InputException if the file is at fault
    public static BinaryInput read(Reading reading) {
        return new ArrayReader(reading).read();
    }

    private BinaryInput read() {
        ReadSummary all =
                reading.source().table().read(columns.wanted(), reading.options(), this::accept);
        if (all.rows() == 0) {
            throw reading.source().empty();
        }
        labels.finish();
        if (weight != null && !anyWeight) {
            throw NumberChecks.allZero(reading.source(), layout.weight(), all.rows());
        }
        BinaryArrays arrays =
                new BinaryArrays(
                        truth.values(),
                        score.values(),
                        scoreB == null ? null : scoreB.values(),
                        weight == null ? null : weight.values(),
                        group.finish(all),
                        group.names());
        return new BinaryInput(
                arrays.first(), all.rows(), labels.positive(), labels.negative(), arrays);
    }

    private void accept(Chunk chunk) {
        int rows = chunk.rows();
        if (scratch.length < rows) {
            scratch = new byte[rows];
        }
        int[] codes = chunk.labels(truthPlace);
        if (labels.encode(codes, chunk.dictionary(truthPlace), rows, chunk.firstRow(), scratch)) {
            add(chunk, rows);
        }
        reading.times().tick(rows);
    }

    private void add(Chunk chunk, int rows) {
        truth.add(scratch, rows);
        score.add(reading.source(), chunk);
        if (scoreB != null) {
            scoreB.add(reading.source(), chunk);
        }
        if (weight != null) {
            anyWeight |=
                    NumberChecks.checkWeights(
                            reading.source(), layout.weight(), chunk, weightPlace);
            weight.add(chunk.numbers(weightPlace), rows);
        }
        group.add(chunk, rows);
    }
}
