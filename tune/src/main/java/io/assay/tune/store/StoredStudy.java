package io.assay.tune.store;

import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.List;
import java.util.Objects;

/// A study as a file holds it.
///
/// @param facts what it is
/// @param events what happened to it, the oldest first
/// @param trials asked for or finished, by number, without gaps
public record StoredStudy(StudyFacts facts, List<StudyEvent> events, List<StoredTrial> trials) {

    public StoredStudy {
        events = List.copyOf(events);
        trials = List.copyOf(trials);
    }

    /// The same with points of a space that has the same parameters and values of richer types, such as
    /// constants of an enum, where a file has texts.
    ///
    /// @throws IllegalArgumentException if a point is not in the space
    public StoredStudy in(Space space) {
        return new StoredStudy(
                facts, events, trials.stream().map(trial -> trial.in(space)).toList());
    }

    /// Those that are finished, by number.
    public List<Trial> finished() {
        return trials.stream().map(StoredTrial::trial).filter(Objects::nonNull).toList();
    }

    /// Those that were asked for and are not finished, by number.
    public List<StoredTrial> running() {
        return trials.stream().filter(trial -> !trial.isFinished()).toList();
    }
}
