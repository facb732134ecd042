package io.assay.cli.evaluate;

import io.assay.cli.input.Layout;
import io.assay.cli.input.Source;
import io.assay.file.ContentHash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// The files that were read, and what the columns in use are called.
///
/// @param files in the order of the command
/// @param hashes one per file, or empty when nobody wants them
/// @param columns part to column or file
public record Inputs(List<Path> files, List<ContentHash> hashes, Map<String, String> columns) {

    /// Starts hashing beside the reading when hashes are wanted.
    static Inputs of(Source source, Layout layout, boolean hashed, Executor executor) {
        List<ContentHash> hashes = new ArrayList<>();
        if (hashed) {
            source.files().forEach(file -> hashes.add(ContentHash.start(file, executor)));
        }
        Map<String, String> columns = new LinkedHashMap<>();
        layout.used().forEach((part, column) -> columns.put(part, source.title(column)));
        List<String> classes = layout.probabilities();
        if (!classes.isEmpty() && layout.predicted() == null) {
            columns.put(
                    layout.forecast() == null ? "probabilities" : "forecasts",
                    source.isArrays()
                            ? source.title(classes.getFirst())
                            : String.join(",", classes));
        }
        if (!layout.truths().isEmpty()) {
            columns.put("truths", String.join(",", layout.truths()));
        }
        return new Inputs(source.files(), hashes, columns);
    }
}
