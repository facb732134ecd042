package io.assay.tune.store;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.json.SpaceJson;
import io.assay.tune.text.JsonReader;
import io.assay.tune.text.JsonWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The record of what a study is: one line of JSON.
final class StudyText {
    private static final int FORMAT = 1;

    private StudyText() {}

    static String write(StudyFacts facts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("goals", facts.goals());
        all.put("settings", facts.settings());
        all.put("space", JsonReader.read(SpaceJson.write(facts.space())));
        all.put("notes", facts.notes());
        all.put("begun", facts.begun().toEpochMilli());
        return JsonWriter.write(all);
    }

    /// Reads a record.
    ///
    /// @throws IllegalArgumentException if it is no study, or one of a newer format
    static StudyFacts read(String record) {
        Facts facts = new Facts(JsonReader.read(record), "the record");
        if (facts.whole("format") != FORMAT) {
            throw new IllegalArgumentException(
                    "the format is " + facts.whole("format") + "; expected " + FORMAT);
        }
        return new StudyFacts(
                space(facts),
                facts.list("goals").stream().map(goal -> Goal.valueOf(goal.toString())).toList(),
                facts.texts("settings"),
                facts.texts("notes"),
                Instant.ofEpochMilli(facts.whole("begun")));
    }

    static String write(StudyEvent event) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", event.at().toEpochMilli());
        all.put("facts", event.facts());
        return JsonWriter.write(all);
    }

    /// Reads the record of an event.
    ///
    /// @throws IllegalArgumentException if it is none
    static StudyEvent event(String record) {
        Facts facts = new Facts(JsonReader.read(record), "the record");
        return new StudyEvent(Instant.ofEpochMilli(facts.whole("at")), facts.texts("facts"));
    }

    private static Space space(Facts facts) {
        Map<String, Predicate<Params>> rules = new HashMap<>();
        List<?> named = new Facts(facts.value("space"), "space").list("rules");
        named.forEach(
                rule -> rules.put(rule.toString(), point -> true)); // what is stored kept them
        return SpaceJson.read(JsonWriter.write(facts.value("space")), rules);
    }
}
