package io.assay.cli.study;

import io.assay.tune.Goal;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report of a study is made from.
///
/// @param name of the study; may be a text of the data
/// @param measure what was minimised or maximised; may be a text of the data
/// @param space of all trials
/// @param goal which way is better
/// @param runs at least one; several are searchers or seeds held against each other
/// @param worth what else is known of the best settings; may be empty
/// @param facts how it came about, by name: seed, window, versions
public record Studied(
        String name,
        String measure,
        Space space,
        Goal goal,
        List<StudyRun> runs,
        List<Worth> worth,
        Map<String, String> facts) {

    public Studied {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("runs is empty; expected at least one");
        }
    }

    /// The trials of all runs.
    List<Trial> trials() {
        return runs.stream().flatMap(run -> run.trials().stream()).toList();
    }

    /// The complete trials of all runs, the best first.
    List<Trial> ranked() {
        return complete(trials().stream()).sorted(byLoss()).toList();
    }

    /// The best trial of some.
    Optional<Trial> best(List<Trial> trials) {
        return complete(trials.stream()).min(byLoss());
    }

    private static Stream<Trial> complete(Stream<Trial> trials) {
        return trials.filter(Trial::isComplete);
    }

    private Comparator<Trial> byLoss() {
        return Comparator.comparingDouble(trial -> goal.loss(trial.value()));
    }

    /// The methods, in the order in which they first occur.
    List<String> methods() {
        return runs.stream().map(StudyRun::method).distinct().toList();
    }

    List<StudyRun> of(String method) {
        return runs.stream().filter(run -> run.method().equals(method)).toList();
    }

    boolean isLessBetter() {
        return goal == Goal.MINIMIZE;
    }
}
