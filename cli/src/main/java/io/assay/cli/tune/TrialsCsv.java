package io.assay.cli.tune;

import io.assay.tune.Param;
import io.assay.tune.store.StoredTrial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The trials of a study as CSV: a row for each, a column for each setting, empty where there is none.
final class TrialsCsv {
    private TrialsCsv() {}

    static void write(StudyView view, Appendable out) throws IOException {
        List<Param<?>> params = view.study().facts().space().params();
        int goals = view.study().facts().goals().size();
        List<String> head = new ArrayList<>(List.of("trial", "state"));
        for (int i = 0; i < goals; i++) {
            head.add(goals == 1 ? "value" : "value_" + (i + 1));
        }
        head.addAll(List.of("seconds", "at", "reason"));
        params.forEach(param -> head.add(param.name()));
        line(out, head);
        for (StoredTrial trial : view.study().trials()) {
            line(out, row(trial, goals, params.size()));
        }
    }

    private static List<String> row(StoredTrial stored, int goals, int params) {
        List<String> row = new ArrayList<>();
        boolean ended = stored.isFinished();
        row.add(Integer.toString(stored.number()));
        row.add(ended ? stored.trial().outcome().name().toLowerCase(Locale.ROOT) : "under way");
        for (int i = 0; i < goals; i++) {
            boolean valued = ended && i < stored.trial().values().size();
            row.add(valued ? Double.toString(stored.trial().values().get(i)) : "");
        }
        row.add(ended ? Double.toString(stored.trial().nanos() * 1e-9) : "");
        row.add(stored.at().toString());
        row.add(ended && stored.trial().reason() != null ? stored.trial().reason() : "");
        for (int i = 0; i < params; i++) {
            String text = stored.proposal().params().text(i);
            row.add(text == null ? "" : text);
        }
        return row;
    }

    private static void line(Appendable out, List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.append(i == 0 ? "" : ",").append(field(fields.get(i)));
        }
        out.append('\n');
    }

    private static String field(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
