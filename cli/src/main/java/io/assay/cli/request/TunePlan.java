package io.assay.cli.request;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `assay tune run` looks for and how. A study file has it as notes, from which `assay tune resume`
/// has it back.
///
/// @param table what is learned from
/// @param learner its name
/// @param settings of the learner that stay as they are, by name
/// @param space the file of the space; null for the ready space of the learner
/// @param searcher its name
/// @param scoring the metric that decides; null for what suits the target
/// @param folds of the cross-validation
/// @param test the share of the rows that is put aside for the winner; 0 for none
/// @param window how many trials may be under way at once
/// @param seed of the rows put aside, the folds, the learner and the search
public record TunePlan(
        TableRequest table,
        String learner,
        Map<String, String> settings,
        Path space,
        String searcher,
        String scoring,
        int folds,
        double test,
        int window,
        long seed) {
    private static final String SETTING = "set ";
    private static final String READY = "ready";
    private static final String LINE = "\n";

    /// The same with the table elsewhere.
    public TunePlan in(Path file) {
        TableRequest moved =
                new TableRequest(
                        file,
                        table.target(),
                        table.aim(),
                        table.weight(),
                        table.ignored(),
                        table.categories());
        return new TunePlan(
                moved, learner, settings, space, searcher, scoring, folds, test, window, seed);
    }

    /// As notes of a study.
    public Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("file", table.file().toString());
        notes.put("target", table.target());
        put(notes, "task", table.aim() == null ? null : table.aim().text());
        put(notes, "weight", table.weight());
        put(notes, "ignore", joined(table.ignored()));
        put(notes, "categories", joined(table.categories()));
        notes.put("learner", learner);
        settings.forEach((name, value) -> notes.put(SETTING + name, value));
        notes.put("space", space == null ? READY : space.toString());
        put(notes, "scoring", scoring);
        notes.put("cv", Integer.toString(folds));
        notes.put("test", Double.toString(test));
        return notes;
    }

    private static void put(Map<String, String> notes, String name, String text) {
        if (text != null) {
            notes.put(name, text);
        }
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(LINE, names);
    }

    private static List<String> parted(String names) {
        return names == null ? List.of() : List.of(names.split(LINE));
    }

    /// The plan of a study.
    ///
    /// @param notes as [#notes] makes them
    /// @param settings of the study
    public static TunePlan of(Map<String, String> notes, Map<String, String> settings) {
        String task = notes.get("task");
        TableRequest table =
                new TableRequest(
                        Path.of(notes.get("file")),
                        notes.get("target"),
                        task == null
                                ? null
                                : TableRequest.Aim.valueOf(task.toUpperCase(Locale.ROOT)),
                        notes.get("weight"),
                        parted(notes.get("ignore")),
                        parted(notes.get("categories")));
        Map<String, String> fixed = new LinkedHashMap<>();
        notes.forEach((name, text) -> {
            if (name.startsWith(SETTING)) {
                fixed.put(name.substring(SETTING.length()), text);
            }
        });
        String space = notes.get("space");
        return new TunePlan(
                table,
                notes.get("learner"),
                fixed,
                space.equals(READY) ? null : Path.of(space),
                settings.get("searcher"),
                notes.get("scoring"),
                Integer.parseInt(notes.get("cv")),
                Double.parseDouble(notes.get("test")),
                Integer.parseInt(settings.get("window")),
                Long.parseLong(settings.get("seed")));
    }
}
