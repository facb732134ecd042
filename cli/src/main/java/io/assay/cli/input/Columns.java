package io.assay.cli.input;

import io.assay.file.Column;
import io.assay.file.Storage;
import io.assay.file.TableFile;
import java.util.ArrayList;
import java.util.List;

/// The columns to read, and where each stands in a chunk.
final class Columns {
    private final TableFile table;
    private final List<Column> wanted = new ArrayList<>();

    Columns(TableFile table) {
        this.table = table;
    }

    /// A column of labels; its place, or -1 when there is none.
    int label(String name) {
        return name == null ? -1 : add(Column.label(name));
    }

    /// A column of doubles; its place, or -1 when there is none.
    int number(String name) {
        return name == null ? -1 : add(Column.number(name));
    }

    /// A column of floats if the file keeps floats, else of doubles; its place, or -1.
    int score(String name) {
        if (name == null) {
            return -1;
        }
        return isFloat(name) ? add(Column.floats(name)) : number(name);
    }

    /// Columns side by side, as floats if the file keeps floats; their place.
    int matrix(String name, List<String> fields) {
        boolean floats = fields.stream().allMatch(this::isFloat);
        return add(Column.matrix(name, fields, floats ? Column.Kind.FLOAT : Column.Kind.NUMBER));
    }

    /// Columns side by side as doubles; their place.
    int numbers(List<String> fields) {
        return add(Column.matrix(fields.getFirst(), fields, Column.Kind.NUMBER));
    }

    private boolean isFloat(String name) {
        return table.storage(name) == Storage.FLOAT32;
    }

    /// Whether the column at a place is of floats.
    boolean isFloat(int place) {
        return wanted.get(place).kind() == Column.Kind.FLOAT;
    }

    private int add(Column column) {
        wanted.add(column);
        return wanted.size() - 1;
    }

    List<Column> wanted() {
        return wanted;
    }
}
