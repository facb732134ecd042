package io.assay.cli.table;

import io.assay.cli.input.Growing;
import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.learn.Column;
import java.util.List;

/// Numbers as floats; a missing one is NaN.
final class NumberFeature implements Feature {
    private final String file;
    private final String name;
    private final Growing<float[]> all;
    private float[] some = new float[0];

    NumberFeature(String file, String name, long rows) {
        this.file = file;
        this.name = name;
        all = new Growing<>(float[]::new, rows);
    }

    @Override
    public io.assay.file.Column wanted() {
        return io.assay.file.Column.number(name).orMissing();
    }

    @Override
    public void add(Chunk chunk, int place) {
        double[] numbers = chunk.numbers(place);
        if (some.length < chunk.rows()) {
            some = new float[chunk.rows()];
        }
        for (int row = 0; row < chunk.rows(); row++) {
            some[row] = (float) numbers[row];
            if (Float.isInfinite(some[row])) {
                throw InputException.field(
                        file,
                        chunk.firstRow() + row + 1,
                        0,
                        name,
                        Double.toString(numbers[row]),
                        "a number within the range of a float");
            }
        }
        all.add(some, chunk.rows());
    }

    @Override
    public float[] values(List<String> dictionary) {
        return all.values();
    }

    @Override
    public Column column() {
        return Column.numeric(name);
    }
}
