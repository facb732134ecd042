package io.assay.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Value;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every number of the golden cases, through the Java API.
@Tag("everywhere")
class GoldenTest {
    // Cases and keys of the committed folder: a run that compares fewer has lost some.
    private static final int BINARY_CASES = 29;
    private static final int BINARY_KEYS = 2_629;
    private static final int PUBLISHED_CASES = 2;
    private static final int PUBLISHED_KEYS = 191;
    private static final int BESIDE_CASES = 3;
    private static final int BESIDE_KEYS = 288;
    private static final int MULTICLASS_CASES = 16;
    private static final int MULTICLASS_KEYS = 813;
    private static final int REGRESSION_CASES = 9;
    private static final int REGRESSION_KEYS = 179;
    private static final int MULTILABEL_CASES = 2;
    private static final int MULTILABEL_KEYS = 56;
    private static final int RANKING_CASES = 3;
    private static final int RANKING_KEYS = 39;
    private static final int LEARNER_CASES = 1;
    private static final int LEARNER_KEYS = 8;

    private final GoldenFolder folder = GoldenFolder.current();

    @Test
    void binaryCasesAgree() {
        Agreement agreement = new Agreement();
        folder.cases("binary", "").forEach(golden -> compareBinary(golden, agreement));
        report("binary", agreement, BINARY_CASES, BINARY_KEYS);
    }

    @Test
    void publishedCasesAgree() {
        Agreement agreement = new Agreement();
        folder.cases("published", "").forEach(golden -> compareBinary(golden, agreement));
        report("published", agreement, PUBLISHED_CASES, PUBLISHED_KEYS);
    }

    @Test
    void casesBesideTheProjectAgree() {
        Agreement agreement = new Agreement();
        GoldenFolder beside = GoldenFolder.besideProject();
        beside.cases("published", "asah_").forEach(golden -> compareBinary(golden, agreement));
        if (agreement.cases() == 0) {
            System.out.println("golden: no published/asah_* in " + beside + ", skipped");
            return;
        }
        report("published/asah_*", agreement, BESIDE_CASES, BESIDE_KEYS);
    }

    @Test
    void multiclassCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : folder.cases("multiclass", "")) {
            agreement.check(golden, new ClassAnswers(new ClassCase(golden).predictions()));
        }
        report("multiclass", agreement, MULTICLASS_CASES, MULTICLASS_KEYS);
    }

    @Test
    void regressionCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : folder.cases("regression", "")) {
            agreement.check(golden, new RealAnswers(golden));
        }
        report("regression", agreement, REGRESSION_CASES, REGRESSION_KEYS);
    }

    @Test
    void multilabelCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : folder.cases("multilabel", "")) {
            agreement.check(golden, new MultilabelAnswers(golden));
        }
        report("multilabel", agreement, MULTILABEL_CASES, MULTILABEL_KEYS);
    }

    @Test
    void rankingCasesAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : folder.cases("ranking", "")) {
            agreement.check(golden, new QueryAnswers(golden));
        }
        report("ranking", agreement, RANKING_CASES, RANKING_KEYS);
    }

    @Test
    void comparisonsOfLearnersAgree() {
        Agreement agreement = new Agreement();
        for (GoldenCase golden : folder.cases("ensembles", "compare_")) {
            agreement.check(golden, new LearnerAnswers(golden));
        }
        report("ensembles/compare_*", agreement, LEARNER_CASES, LEARNER_KEYS);
    }

    private static void compareBinary(GoldenCase golden, Agreement agreement) {
        BinaryCase data = new BinaryCase(golden);
        int row = data.firstNaN();
        if (row >= 0) {
            agreement.check(golden, refused(data, row));
            return;
        }
        BinaryPredictions first = data.first();
        double threshold = data.threshold();
        agreement.check(
                golden,
                firstOf(
                        List.of(
                                new BinaryAnswers(data, first),
                                new IntervalAnswers(first, threshold),
                                data.hasSecond()
                                        ? new PairAnswers(first, data.second(), threshold)
                                        : key -> null)));
        agreement.checkCurves(golden, new CurveAnswers(first, golden.isFloat()));
    }

    private static Function<String, Answer> firstOf(List<Function<String, Answer>> sources) {
        return key ->
                sources.stream()
                        .map(source -> source.apply(key))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /// Scores with a NaN: no answer but the two counts, and the refusal names the row.
    private static Function<String, Answer> refused(BinaryCase data, int row) {
        Exception refusal = assertThrows(IllegalArgumentException.class, data::first);
        assertEquals("scores[" + row + "] is NaN; expected a number", refusal.getMessage());
        return key ->
                switch (key) {
                    case "n" -> Answer.of(data.rows());
                    case "n_positive" -> Answer.of(data.positives());
                    default -> Answer.of(Value.undefined(refusal.getMessage()));
                };
    }

    private static void report(String group, Agreement agreement, int cases, int keys) {
        System.out.println(
                "golden: "
                        + group
                        + ": "
                        + agreement.cases()
                        + " cases, "
                        + agreement.keys()
                        + " keys compared");
        assertEquals(List.of(), agreement.faults(), String.join("\n", agreement.faults()));
        if (GoldenFolder.isCommitted()) {
            assertTrue(agreement.cases() >= cases, agreement.cases() + " cases are too few");
            assertTrue(agreement.keys() >= keys, agreement.keys() + " keys are too few");
        }
    }
}
