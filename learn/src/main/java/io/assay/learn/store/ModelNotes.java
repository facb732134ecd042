package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where a model comes from. No clock, thread count or kernel set is among it: the same table, settings
/// and seed make the same file.
///
/// @param learner its name, such as `ridge`
/// @param settings of the learner, as text, in their order
/// @param columns the features that it was trained on
/// @param target what it predicts
/// @param rows how many rows it was trained on
/// @param fingerprint of the training table, as [Fingerprint] makes it
/// @param seed of the training
public record ModelNotes(
        String learner,
        Map<String, String> settings,
        List<Column> columns,
        Target target,
        long rows,
        String fingerprint,
        long seed) {

    /// Checks and copies.
    public ModelNotes {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        columns = List.copyOf(columns);
    }

    /// The notes of a model that was trained on this table.
    public static ModelNotes of(
            String learner, Map<String, String> settings, Table table, long seed) {
        return new ModelNotes(
                learner,
                settings,
                table.columns(),
                table.target(),
                table.rows(),
                Fingerprint.of(table),
                seed);
    }

    void write(ModelWriter out) {
        out.text("learner", learner);
        out.integer("settings", settings.size());
        settings.forEach((name, value) -> {
            out.text("setting", name);
            out.text("value", value);
        });
        out.columns("columns", columns);
        out.target("target", target);
        out.integer("rows", rows);
        out.text("fingerprint", fingerprint);
        out.integer("seed", seed);
    }

    static ModelNotes read(ModelReader in) {
        String learner = in.text("learner");
        Map<String, String> settings = new LinkedHashMap<>();
        for (long left = in.integer("settings", 0, Integer.MAX_VALUE); left > 0; left--) {
            settings.put(in.text("setting"), in.text("value"));
        }
        List<Column> columns = new ArrayList<>(in.columns("columns"));
        Target target = in.target("target");
        long rows = in.integer("rows", 0, Long.MAX_VALUE);
        String fingerprint = in.text("fingerprint");
        long seed = in.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        return new ModelNotes(learner, settings, columns, target, rows, fingerprint, seed);
    }
}
