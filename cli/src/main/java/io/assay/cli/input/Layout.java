package io.assay.cli.input;

import io.assay.cli.request.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which column holds what, and which task follows from it. A part that is not played is null.
///
/// @param task null when the labels have to decide: predicted classes only
/// @param why why it is this task
/// @param truth the true class
/// @param score what is ranked
/// @param scoreB the score of a second model
/// @param predicted the predicted class
/// @param probabilities one column per class; empty when there are none
/// @param weight a weight per row
/// @param group the group of a row
/// @param query the query of a ranked item
/// @param truths one column of truth per label; empty but for several labels
/// @param notes what the user may have expected to be used
/// @param forecast how distributions are predicted, by the columns of `probabilities`; else null
public record Layout(
        Task task,
        String why,
        String truth,
        String score,
        String scoreB,
        String predicted,
        List<String> probabilities,
        String weight,
        String group,
        String query,
        List<String> truths,
        List<String> notes,
        Forecast forecast) {

    /// A layout without predicted distributions.
    public Layout(
            Task task,
            String why,
            String truth,
            String score,
            String scoreB,
            String predicted,
            List<String> probabilities,
            String weight,
            String group,
            String query,
            List<String> truths,
            List<String> notes) {
        this(
                task,
                why,
                truth,
                score,
                scoreB,
                predicted,
                probabilities,
                weight,
                group,
                query,
                truths,
                notes,
                null);
    }

    /// The same with a task.
    public Layout as(Task other, String because) {
        return new Layout(
                other,
                because,
                truth,
                score,
                scoreB,
                predicted,
                probabilities,
                weight,
                group,
                query,
                truths,
                notes,
                forecast);
    }

    /// Whether one score per row is all there is, so that rows can pass by once.
    public boolean isPlain() {
        return score != null && scoreB == null && weight == null && group == null && query == null;
    }

    /// The single columns in use by part.
    public Map<String, String> used() {
        Map<String, String> used = new LinkedHashMap<>();
        put(used, "truth", truth);
        put(used, "score", score);
        put(used, "score_b", scoreB);
        put(used, "predicted", predicted);
        put(used, "weight", weight);
        put(used, "group", group);
        put(used, "query", query);
        return used;
    }

    private static void put(Map<String, String> used, String part, String column) {
        if (column != null) {
            used.put(part, column);
        }
    }
}
