package io.assay.bench.track.report;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.trend.Judged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What the page's script says when one points at a run.
///
/// @param runs time and commit, each run once
/// @param series in the order of the figures
record PageData(List<List<String>> runs, List<Line> series) {

    /// @param r indices of runs
    /// @param m medians
    record Line(List<Integer> r, List<Double> m) {}

    static String of(List<Judged> all) {
        Map<List<String>, Integer> runs = new LinkedHashMap<>();
        List<Line> series = new ArrayList<>();
        for (Judged judged : all) {
            List<Integer> places = new ArrayList<>();
            List<Double> medians = new ArrayList<>();
            for (Entry entry : judged.series().entries()) {
                List<String> run = List.of(entry.time(), Plain.text(entry.commit()));
                runs.putIfAbsent(run, runs.size());
                places.add(runs.get(run));
                medians.add(entry.rounded().median());
            }
            series.add(new Line(places, medians));
        }
        PageData data = new PageData(List.copyOf(runs.keySet()), series);
        return Plain.json(JsonMapper.shared().writeValueAsString(data));
    }
}
