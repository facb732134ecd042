package io.assay.cli.tune;

import io.assay.cli.study.Worth;
import io.assay.tune.Goal;
import io.assay.tune.Trial;
import io.assay.tune.store.StoredStudy;
import io.assay.tune.store.StudyEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A study as reports see it.
///
/// @param name of its file
/// @param study what is in it
record StudyView(String name, StoredStudy study) {

    /// The goal that comes first.
    Goal goal() {
        return study.facts().goals().get(0);
    }

    /// What is made better, in a word.
    String metric() {
        return note("metric").orElse("value");
    }

    /// What its owner said about it.
    Optional<String> note(String name) {
        return Optional.ofNullable(study.facts().notes().get(name));
    }

    /// Complete trials, the best first; of equals the first.
    List<Trial> ranked() {
        return study.finished().stream()
                .filter(Trial::isComplete)
                .sorted(Comparator.comparingDouble(trial -> goal().loss(trial.value())))
                .toList();
    }

    /// The last event of a kind.
    Optional<Map<String, String>> event(String kind) {
        return study.events().stream()
                .map(StudyEvent::facts)
                .filter(facts -> kind.equals(facts.get(Worth.KIND)))
                .reduce((first, second) -> second);
    }
}
