package io.assay.tune.store;

import io.assay.tune.Goal;
import io.assay.tune.Space;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a study is, beside its trials.
///
/// @param space where it searches. As a file has it: its rules say what they say and refuse nothing
/// @param goals one for each objective
/// @param settings what makes it the same study again: seed, window, searcher and the like, by name
/// @param notes what else its owner wants to know later, by name
/// @param begun when, to a millisecond
public record StudyFacts(
        Space space,
        List<Goal> goals,
        Map<String, String> settings,
        Map<String, String> notes,
        Instant begun) {

    public StudyFacts {
        goals = List.copyOf(goals);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }
}
