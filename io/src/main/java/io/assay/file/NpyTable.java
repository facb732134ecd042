package io.assay.file;

import io.assay.file.chunk.FileChecks;
import io.assay.file.npy.NpyArray;
import io.assay.file.npy.NpyField;
import io.assay.file.npy.NpyReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Several `.npy` files side by side as one table: one column per one-dimensional array, K columns for an
/// n x K array.
///
/// Read are little-endian integers of 8 to 64 bits, booleans, and floats of 32 and 64 bits in C order,
/// format versions 1 to 3, files of any size. Integers as labels are their decimal text, booleans `0` and
/// `1`, floats without a fraction the text of the integer.
public final class NpyTable implements TableFile {
    private final List<NpyArray> arrays;
    private final Map<String, NpyField> fields;

    private NpyTable(List<NpyArray> arrays) {
        this.arrays = arrays;
        this.fields = new LinkedHashMap<>();
        for (NpyArray array : arrays) {
            List<String> names = array.columns();
            for (int j = 0; j < names.size(); j++) {
                if (fields.put(names.get(j), new NpyField(array, j)) != null) {
                    throw new InputException(
                            array.file()
                                    + ": the column name "
                                    + InputException.quote(names.get(j))
                                    + " is taken by another file");
                }
            }
        }
    }

    /// Opens the files and reads their headers.
    ///
    /// @param files column name to file, in column order. A one-dimensional (or n x 1) array is the column
    ///     of that name; an n x K array called `p` is the columns `p_0` to `p_{K-1}` (read them as one
    ///     [Column#matrix(String, List, Column.Kind)] where rows are wanted side by side)
    /// @throws InputException when a file is missing, truncated or of another kind, or lengths differ
    public static NpyTable open(Map<String, Path> files) {
        List<NpyArray> arrays = new ArrayList<>();
        boolean good = false;
        try {
            files.forEach((name, path) -> arrays.add(new NpyArray(name, path)));
            checkLengths(arrays);
            NpyTable table = new NpyTable(List.copyOf(arrays));
            good = true;
            return table;
        } finally {
            if (!good) {
                arrays.forEach(NpyArray::close);
            }
        }
    }

    private static void checkLengths(List<NpyArray> arrays) {
        for (NpyArray array : arrays) {
            NpyArray first = arrays.get(0);
            if (array.rows() != first.rows()) {
                throw new InputException(
                        first.file()
                                + " has "
                                + first.rows()
                                + " rows, "
                                + array.file()
                                + " has "
                                + array.rows()
                                + ": expected equal lengths");
            }
        }
    }

    @Override
    public String name() {
        return String.join(", ", arrays.stream().map(NpyArray::file).toList());
    }

    @Override
    public List<String> columns() {
        return List.copyOf(fields.keySet());
    }

    @Override
    public Storage storage(String column) {
        if (!fields.containsKey(column)) {
            throw FileChecks.unknown(this, column);
        }
        return fields.get(column).array().storage();
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.of(arrays.isEmpty() ? 0 : arrays.get(0).rows());
    }

    @Override
    public ReadSummary read(List<Column> wanted, ReadOptions options, ChunkConsumer consumer) {
        FileChecks.columns(this, wanted);
        for (Column column : wanted) {
            NpyArray array = fields.get(column.fields().get(0)).array();
            if (column.kind() == Column.Kind.LABEL && array.columns().size() > 1) {
                throw new InputException(
                        array.file()
                                + ": found "
                                + array.columns().size()
                                + " columns, expected one of labels");
            }
        }
        long total = arrays.stream().mapToLong(NpyArray::size).sum();
        return new NpyReading(fields, wanted, options.chunkRows(), consumer)
                .run(rows().getAsLong(), total, options.progress());
    }

    @Override
    public void close() {
        arrays.forEach(NpyArray::close);
    }
}
