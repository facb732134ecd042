package io.assay.bench.track.trend;

import io.assay.bench.track.history.Damage;
import io.assay.bench.track.history.History;
import io.assay.bench.track.history.HistoryFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a history says.
///
/// @param all series, machine by machine
/// @param damages lines that could not be read
/// @param stale accepted changes of which there is no trace
public record Findings(List<Judged> all, List<Damage> damages, List<Accepted> stale) {

    /// Looks at all series whose labels hold a pattern.
    public static Findings of(History history, List<Accepted> accepted, Pattern include)
            throws IOException {
        List<Judged> all = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        for (HistoryFile file : history.files()) {
            HistoryFile.Content content = file.read();
            damages.addAll(content.damages());
            Series.of(content).stream()
                    .filter(series -> include.matcher(series.key().label()).find())
                    .forEach(series -> all.add(Judged.of(series, accepted)));
        }
        List<Accepted> stale =
                accepted.stream()
                        .filter(one -> all.stream().noneMatch(judged -> judged.shows(one)))
                        .toList();
        return new Findings(all, damages, stale);
    }

    /// How many series somebody must look at.
    public long alarms() {
        return all.stream().filter(Judged::isAlarm).count();
    }

    /// How many steps in the good direction there are.
    public long faster() {
        return all.stream()
                .flatMap(judged -> judged.steps().stream())
                .filter(found -> found.step().log() < 0)
                .count();
    }

    /// How many series have enough runs to be judged.
    public long judged() {
        return all.stream().filter(Judged::isLong).count();
    }
}
