package io.assay.golden;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The predictions of a case as columns by name.
public final class CaseTable {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, double[]> numbers = new LinkedHashMap<>();

    private CaseTable() {}

    static CaseTable ofCsv(Path file) {
        CaseTable table = new CaseTable();
        // Read here, as a path inside a jar is not a file.
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Files.readString(file))) {
            for (NamedCsvRecord row : rows) {
                for (String name : row.getHeader()) {
                    table.texts
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(row.getField(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /// `y_true.npy` and the like; columns of a matrix are named `p_0`, `p_1`, ...
    static CaseTable ofNpy(Path folder) {
        CaseTable table = new CaseTable();
        for (String name : List.of("y_true", "y_score", "y_score_b", "y_pred", "weight")) {
            Path file = folder.resolve(name + ".npy");
            if (Files.exists(file)) {
                table.add(name, NpyReader.read(file));
            }
        }
        return table;
    }

    private void add(String name, NpyReader.Array array) {
        if (array.columns() == 0) {
            numbers.put(name, array.numbers());
            return;
        }
        for (int k = 0; k < array.columns(); k++) {
            numbers.put("p_" + k, array.column(k));
        }
    }

    /// The names of its columns, in their order.
    public List<String> names() {
        List<String> names = new ArrayList<>(texts.keySet());
        names.addAll(numbers.keySet());
        return names;
    }

    /// Whether there is such a column.
    public boolean has(String name) {
        return texts.containsKey(name) || numbers.containsKey(name);
    }

    /// A column as it is written; whole numbers of a .npy file without a point.
    public List<String> text(String name) {
        List<String> column = texts.get(name);
        if (column != null) {
            return column;
        }
        List<String> written = new ArrayList<>();
        for (double number : numbers.get(name)) {
            written.add(Long.toString((long) number));
        }
        return written;
    }

    /// A column of numbers.
    public double[] doubles(String name) {
        double[] column = numbers.get(name);
        return column != null
                ? column
                : texts.get(name).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /// A column of numbers as floats.
    public float[] floats(String name) {
        List<String> column = texts.get(name);
        double[] wide = column == null ? numbers.get(name) : null;
        float[] narrow = new float[column == null ? wide.length : column.size()];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = column == null ? (float) wide[i] : Float.parseFloat(column.get(i));
        }
        return narrow;
    }
}
