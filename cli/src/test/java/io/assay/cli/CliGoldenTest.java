package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.golden.Agreement;
import io.assay.golden.GoldenCase;
import io.assay.golden.GoldenFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every number of the golden cases, through the command line and its JSON report.
class CliGoldenTest {
    // Cases and keys of the committed folder: a run that compares fewer has lost some.
    private static final int BINARY_CASES = 28;
    private static final int BINARY_KEYS = 2_621;
    private static final int PUBLISHED_CASES = 2;
    private static final int PUBLISHED_KEYS = 191;
    private static final int MULTICLASS_CASES = 16;
    private static final int MULTICLASS_KEYS = 813;
    private static final int REGRESSION_CASES = 9;
    private static final int REGRESSION_KEYS = 179;
    private static final int MULTILABEL_CASES = 2;
    private static final int MULTILABEL_KEYS = 56;
    private static final int RANKING_CASES = 3;
    private static final int RANKING_KEYS = 39;

    private final GoldenFolder folder = GoldenFolder.current();
    @TempDir private Path scratch;

    @Test
    void binaryCasesAgree() {
        Stream<GoldenCase> cases =
                folder.cases("binary", "").stream()
                        .filter(golden -> !golden.name().equals("binary/nan_scores"));
        report("binary", compare(cases), BINARY_CASES, BINARY_KEYS);
    }

    @Test
    void publishedCasesAgree() {
        Agreement agreement = compare(folder.cases("published", "").stream());
        report("published", agreement, PUBLISHED_CASES, PUBLISHED_KEYS);
    }

    @Test
    void casesBesideTheProjectAgree() {
        GoldenFolder beside = GoldenFolder.besideProject();
        Agreement agreement = compare(beside.cases("published", "asah_").stream());
        if (agreement.cases() == 0) {
            System.out.println("golden --json: no published/asah_* in " + beside + ", skipped");
        }
        report("published/asah_*", agreement, 0, 0);
    }

    @Test
    void multiclassCasesAgree() {
        Agreement agreement = compare(folder.cases("multiclass", "").stream());
        report("multiclass", agreement, MULTICLASS_CASES, MULTICLASS_KEYS);
    }

    @Test
    void regressionCasesAgree() {
        Agreement agreement = compare(folder.cases("regression", "").stream());
        report("regression", agreement, REGRESSION_CASES, REGRESSION_KEYS);
    }

    @Test
    void multilabelCasesAgree() {
        Agreement agreement = compare(folder.cases("multilabel", "").stream());
        report("multilabel", agreement, MULTILABEL_CASES, MULTILABEL_KEYS);
    }

    @Test
    void rankingCasesAgree() {
        Agreement agreement = compare(folder.cases("ranking", "").stream());
        report("ranking", agreement, RANKING_CASES, RANKING_KEYS);
    }

    @Test
    void aNaNScoreIsRefusedWithItsRow() {
        GoldenCase golden = folder.cases("binary", "nan_scores").getFirst();
        Ran ran = Ran.of(GoldenCommand.of(golden, scratch));
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().endsWith(", column y_score: found \"NaN\", expected a number\n"),
                ran.err());
    }

    private Agreement compare(Stream<GoldenCase> cases) {
        Agreement agreement = new Agreement();
        cases.forEach(golden -> compare(golden, agreement));
        return agreement;
    }

    private void compare(GoldenCase golden, Agreement agreement) {
        Ran ran = Ran.of(GoldenCommand.of(golden, scratch));
        if (ran.code() != 0) {
            agreement.fault(golden + ": exit " + ran.code() + ", " + ran.err());
            return;
        }
        JsonAnswers answers = new JsonAnswers(golden, ran.json());
        agreement.check(golden, answers);
        agreement.checkCurves(golden, answers::ofCurve);
    }

    private static void report(String group, Agreement agreement, int cases, int keys) {
        System.out.println(
                "golden --json: "
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
