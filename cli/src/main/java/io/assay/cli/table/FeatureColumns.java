package io.assay.cli.table;

import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.TableFile;
import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads features, and beside them whatever else is wanted of the same rows.
final class FeatureColumns {
    private final TableFile file;
    private final List<Feature> features;

    FeatureColumns(TableFile file, List<Feature> features) {
        this.file = file;
        this.features = features;
    }

    /// Takes the rows of a chunk; its columns lie behind those of the features.
    interface Beside {
        void add(Chunk chunk, int place);
    }

    /// Reads all rows.
    ///
    /// @param others what is read beside the features
    /// @param beside takes it
    ReadSummary read(List<io.assay.file.Column> others, Beside beside, ReadOptions options) {
        List<io.assay.file.Column> wanted =
                Stream.concat(features.stream().map(Feature::wanted), others.stream()).toList();
        ReadSummary all =
                file.read(
                        wanted,
                        options,
                        chunk -> {
                            for (int i = 0; i < features.size(); i++) {
                                features.get(i).add(chunk, i);
                            }
                            beside.add(chunk, features.size());
                        });
        if (all.rows() == 0) {
            throw new InputException("no rows in " + InputException.plain(file.name()));
        }
        return all;
    }

    /// The table of what was read.
    Table table(ReadSummary all) {
        float[][] values = new float[features.size()][];
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            values[i] = features.get(i).values(all.dictionaries().get(i));
            columns.add(features.get(i).column());
        }
        return Table.ofColumns(values, columns);
    }
}
