package io.assay.cli.train;

import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.file.InputException;
import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.store.Fingerprint;
import io.assay.learn.store.ModelNotes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tables and learners in words.
public final class Described {
    private static final int MOST = 8;

    private Described() {}

    /// Such as `30 numbers, 2 of categories`.
    static String columns(List<Column> columns) {
        long categories = columns.stream().filter(Column::isCategorical).count();
        String numbers = NumberText.count(columns.size() - categories) + " of numbers";
        return categories == 0
                ? numbers
                : numbers + ", " + NumberText.count(categories) + " of categories";
    }

    /// Such as `"diagnosis": "benign" or "malignant"`.
    static String target(Target target) {
        String name = InputException.quote(target.name());
        if (!target.isClasses()) {
            return name + ", a number";
        }
        List<String> classes = target.classes();
        String some =
                classes.stream()
                        .limit(MOST)
                        .map(InputException::quote)
                        .collect(Collectors.joining(", "));
        return name
                + ", "
                + classes.size()
                + " classes: "
                + some
                + (classes.size() > MOST ? ", ..." : "");
    }

    /// Such as `depth=6 rate=0.1`.
    static String settings(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + InputException.plain(setting.getValue()))
                .collect(Collectors.joining(" "));
    }

    /// How many values are missing.
    static long missing(Table table) {
        long missing = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            float[] values = table.stored(column);
            for (int row = 0; row < table.rows(); row++) {
                missing += Float.isNaN(values[table.base(row)]) ? 1 : 0;
            }
        }
        return missing;
    }

    /// Whether a table is the one that a model was trained on.
    static boolean wasTrainedOn(ModelNotes notes, Table table) {
        return table.rows() == notes.rows() && Fingerprint.of(table).equals(notes.fingerprint());
    }

    /// The facts about a command's table and learner.
    static void facts(Sheet sheet, Setup setup) {
        Table table = setup.data().table();
        sheet.fact("file", InputException.plain(setup.data().name()));
        sheet.fact("rows", NumberText.count(table.rows()));
        sheet.fact("columns", columns(table.columns()));
        long missing = missing(table);
        if (missing > 0) {
            sheet.fact("missing values", NumberText.count(missing));
        }
        sheet.fact("target", target(table.target()));
        sheet.fact("learner", setup.entry().name());
        if (!setup.values().texts().isEmpty()) {
            sheet.words("settings", settings(setup.values().texts()));
        }
        sheet.fact("seed", Long.toString(setup.request().seed()));
        setup.data().notes().forEach(note -> sheet.words("note", note));
    }

    /// The same for programs.
    static void facts(Json json, Setup setup) {
        Table table = setup.data().table();
        json.text("file", setup.data().name());
        json.whole("rows", table.rows());
        json.array(
                "columns",
                table.columns(),
                column ->
                        json.object(() -> {
                            json.text("name", column.name());
                            json.whole("categories", column.categories().size());
                        }));
        json.whole("missing_values", missing(table));
        json.text("target", table.target().name());
        json.array("classes", table.classes(), json::text);
        json.text("learner", setup.entry().name());
        json.object("settings", () -> setup.values().texts().forEach(json::text));
        json.whole("seed", setup.request().seed());
        json.array("notes", setup.data().notes(), json::text);
    }
}
