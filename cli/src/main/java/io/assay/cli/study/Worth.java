package io.assay.cli.study;

import io.assay.tune.store.StoredStudy;
import io.assay.tune.store.StudyEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the best settings are worth by more than their own score, as an event of their study says.
///
/// @param name of the score
/// @param value of it
/// @param low end of its interval
/// @param high end of its interval
/// @param remark how it was made
public record Worth(String name, double value, double low, double high, String remark) {
    /// The name of the fact that says which event it is.
    public static final String KIND = "kind";

    /// The kind of the score that is corrected for the choice.
    public static final String HONEST = "honest";

    /// The kind of what the rows say that were put aside.
    public static final String TEST = "test";

    /// What a study knows of a metric.
    static List<Worth> of(StoredStudy study, String metric) {
        return Stream.of(
                        read(study, HONEST, metric, "Honest ", "corrected for the choice"),
                        read(study, TEST, metric, "Test ", "on rows put aside"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Worth> read(
            StoredStudy study, String kind, String metric, String title, String remark) {
        return study.events().stream()
                .map(StudyEvent::facts)
                .filter(facts -> kind.equals(facts.get(KIND)) && facts.containsKey(metric + "_low"))
                .reduce((first, second) -> second)
                .map(facts ->
                        new Worth(
                                title + metric,
                                number(facts, metric),
                                number(facts, metric + "_low"),
                                number(facts, metric + "_high"),
                                remark));
    }

    private static double number(Map<String, String> facts, String name) {
        return Double.parseDouble(facts.get(name));
    }
}
