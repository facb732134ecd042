package io.assay.cli.table;

import io.assay.file.Chunk;
import io.assay.file.Column;
import io.assay.file.Missing;
import io.assay.file.ReadOptions;
import io.assay.file.Storage;
import io.assay.file.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which columns are of numbers. A file that knows says so; in a text file those are, of whose first
/// rows more hold a number than hold something else. A column without any value is of numbers.
final class ColumnKinds {
    private static final int ROWS = 4_096;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final int[] balance;

    private ColumnKinds(int columns) {
        balance = new int[columns];
    }

    /// Those of the columns that hold numbers.
    static Set<String> numeric(TableFile table, List<String> columns) {
        Set<String> numeric = new HashSet<>();
        List<String> open = new ArrayList<>();
        for (String column : columns) {
            if (table.storage(column) == Storage.TEXT) {
                open.add(column);
            } else {
                numeric.add(column);
            }
        }
        if (!open.isEmpty() && !isTyped(table)) {
            ColumnKinds kinds = new ColumnKinds(open.size());
            kinds.look(table, open);
            for (int i = 0; i < open.size(); i++) {
                if (kinds.balance[i] >= 0) {
                    numeric.add(open.get(i));
                }
            }
        }
        return numeric;
    }

    /// Whether text is never a number, as in Parquet.
    private static boolean isTyped(TableFile table) {
        return !(table instanceof io.assay.file.CsvFile);
    }

    private void look(TableFile table, List<String> columns) {
        List<Column> wanted = columns.stream().map(name -> Column.label(name)).toList();
        try {
            table.read(wanted, ReadOptions.SEQUENTIAL.inChunksOf(ROWS), this::count);
        } catch (Seen e) {
            return;
        }
    }

    private void count(Chunk chunk) {
        for (int i = 0; i < balance.length; i++) {
            List<String> texts = chunk.dictionary(i);
            int[] codes = chunk.labels(i);
            for (int row = 0; row < chunk.rows(); row++) {
                balance[i] += vote(texts.get(codes[row]));
            }
        }
        throw new Seen();
    }

    private static int vote(String text) {
        if (Missing.is(text)) {
            return 0;
        }
        return isNumber(text) ? 1 : -1;
    }

    /// Whether a text is a decimal number.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// Enough was read.
    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1;

        Seen() {
            super(null, null, false, false);
        }
    }
}
