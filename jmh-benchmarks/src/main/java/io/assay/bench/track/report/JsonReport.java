package io.assay.bench.track.report;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.trend.Drift;
import io.assay.bench.track.trend.Findings;
import io.assay.bench.track.trend.Judged;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The findings for other programs.
///
/// @param slower how many series became slower and are not accepted
/// @param series all of them
/// @param damaged lines that were skipped
record JsonReport(long slower, List<Line> series, List<String> damaged) {

    /// @param machine null where its description is lost
    /// @param verdict the word of the page's badge
    /// @param steps places where it changed
    /// @param drift what crept in, or null
    record Line(
            Fingerprint machine,
            String benchmark,
            Map<String, String> params,
            String mode,
            String unit,
            int runs,
            double last,
            String verdict,
            List<Place> steps,
            Drift drift) {}

    /// @param before the last run before it
    /// @param behind the first one behind
    /// @param change 0.05 is five percent slower
    /// @param accepted the reason, or null
    record Place(
            String before, String behind, String time, double change, double p, String accepted) {}

    static String of(Findings findings) {
        JsonReport report =
                new JsonReport(
                        findings.alarms(),
                        findings.all().stream().map(JsonReport::line).toList(),
                        findings.damages().stream().map(d -> d.sentence()).toList());
        return JsonMapper.shared().writeValueAsString(report) + "\n";
    }

    private static Line line(Judged judged) {
        List<Entry> entries = judged.series().entries();
        var key = judged.series().key();
        return new Line(
                judged.series().machine(),
                key.benchmark(),
                key.params(),
                key.mode(),
                key.unit(),
                entries.size(),
                entries.getLast().median(),
                Verdicts.word(judged),
                judged.steps().stream().map(found -> place(entries, found)).toList(),
                judged.drift());
    }

    private static Place place(List<Entry> entries, Judged.Found found) {
        int at = found.step().at();
        return new Place(
                entries.get(at - 1).commit(),
                entries.get(at).commit(),
                entries.get(at).time(),
                found.step().change(),
                found.step().pValue(),
                found.accepted() == null ? null : found.accepted().reason());
    }
}
