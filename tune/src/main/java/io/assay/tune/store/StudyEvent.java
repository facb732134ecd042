package io.assay.tune.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something that happened to a study and is to be known later, such as that the test rows were opened.
///
/// @param at when, to a millisecond
/// @param facts by name
public record StudyEvent(Instant at, Map<String, String> facts) {

    public StudyEvent {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
