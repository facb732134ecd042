package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line: what it refuses with exit code 2, bounds and help.
class UsageTest {
    @TempDir private Path folder;
    private String file;

    @BeforeEach
    void writeFile() throws IOException {
        file =
                Files.writeString(
                                folder.resolve("t.csv"),
                                "y_true,y_score\n1,0.9\n1,0.4\n0,0.6\n0,0.1\n")
                        .toString();
    }

    private static void refuses(String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
    }

    @Test
    void aBadCommandIsOneLineAndExitCode2() {
        refuses(
                "no command given; expected evaluate, compare, plan, folds, bias, calibrate, train,"
                        + " curve, doctor, predict, importance, ensemble, tune, ask, tell or kernels, or"
                        + " --help");
        refuses("Unmatched argument at index 0: 'measure'; see assay --help", "measure");
        refuses("Unknown option: '--nope'; see assay --help", "evaluate", "--nope");
        refuses("Unmatched argument at index 2: 'b'; see assay --help", "evaluate", "a", "b");
        refuses(
                "give a FILE, or .npy files by --truth and --score, --predicted or --probabilities",
                "evaluate");
        refuses(
                "an .npy file holds one array: use --truth y.npy --score s.npy without FILE",
                "evaluate",
                "s.npy");
    }

    @Test
    void aBadValueNamesItsOption() {
        refuses("--threshold is \"x\"; expected a number", "evaluate", file, "--threshold", "x");
        refuses(
                "--threshold is \"NaN\"; expected a number",
                "evaluate",
                file,
                "--threshold",
                "NaN");
        refuses(
                "--task is \"sorting\"; expected auto, binary, multiclass, regression, multilabel,"
                        + " ranking or probabilistic",
                "evaluate",
                file,
                "--task",
                "sorting");
        refuses(
                "--threads is \"0\"; expected a whole number from 1 to 64",
                "evaluate",
                file,
                "--threads",
                "0");
        refuses(
                "--undefined is \"null\"; expected nan, zero, one or skip",
                "evaluate",
                file,
                "--undefined",
                "null");
        refuses(
                "--fail-under is \"auc\"; expected KEY=BOUND, such as auc=0.85",
                "evaluate",
                file,
                "--fail-under",
                "auc");
        refuses(
                "--labels is \"a,b\"; expected a JSON array of at least two different labels, such"
                        + " as [\"a\",\"b\"]",
                "evaluate",
                file,
                "--labels",
                "a,b");
        refuses(
                "--rows is \"1\"; expected TRUTH,PREDICTED with labels of \"0\", \"1\"",
                "evaluate",
                file,
                "--rows",
                "1");
    }

    @Test
    void anUnknownMetricSuggestsTheNearestName() {
        refuses(
                "there is no metric \"acuracy\" for a binary task; did you mean accuracy?",
                "evaluate",
                file,
                "--metric",
                "acuracy");
        refuses(
                "there is no metric \"roc_auk\" for a binary task; did you mean roc_auc?",
                "evaluate",
                file,
                "--fail-under",
                "roc_auk=1");
    }

    @Test
    void aMissedBoundSaysValueAndBoundAndGives3() {
        Ran ran = Ran.of("evaluate", file, "--fail-under", "auc=0.85");
        assertEquals("assay: roc_auc is 0.75, worse than the bound 0.85\n", ran.err());
        assertEquals(3, ran.code());
        assertTrue(ran.out().contains("ROC AUC"), ran.out());
        assertEquals(0, Ran.of("evaluate", file, "--fail-under", "auc=0.75").code());
    }

    @Test
    void aBoundOnAListIsRefused() {
        refuses(
                "recall_per_class is a list; a bound needs one number",
                "evaluate",
                multiclass(),
                "--fail-under",
                "recall_per_class=0.5");
    }

    private String multiclass() {
        try {
            return Files.writeString(folder.resolve("m.csv"), "y_true,y_pred\na,b\nb,b\nc,c\n")
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void ofALossTheBoundIsTheLargestValueAllowed() {
        assertEquals(0, Ran.of("evaluate", file, "--fail-under", "log_loss=10,fpr=0.5").code());
        Ran ran = Ran.of("evaluate", file, "--fail-under", "fpr=0.49");
        assertEquals("assay: fpr is 0.5, worse than the bound 0.49\n", ran.err());
        assertEquals(3, ran.code());
    }

    @Test
    void anUndefinedValueMissesItsBound() throws IOException {
        String one =
                Files.writeString(folder.resolve("one.csv"), "y_true,y_score\n1,0.9\n").toString();
        Ran ran = Ran.of("evaluate", one, "--fail-under", "auc=0.5");
        assertEquals(
                "assay: roc_auc is undefined (no negatives), worse than the bound 0.5\n",
                ran.err());
        assertEquals(3, ran.code());
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        Ran top = Ran.of("--help");
        assertEquals(0, top.code());
        assertTrue(top.out().contains("evaluate") && top.out().contains("kernels"), top.out());
        Ran ran = Ran.of("evaluate", "--help");
        assertEquals(0, ran.code());
        for (String option :
                ("--truth --score --score-b --predicted --probabilities --weight --group --task"
                                + " --positive --labels --threshold --undefined --metric --fail-under"
                                + " --rows --curves --json")
                        .split(" ")) {
            assertTrue(
                    ran.out().contains(option + ' ') || ran.out().contains(option + '='), option);
        }
        assertTrue(ran.out().contains("3 a bound was"), ran.out());
    }

    @Test
    void versionAndKernelsArePrinted() {
        assertTrue(Ran.of("--version").out().startsWith("assay "));
        Ran kernels = Ran.of("kernels");
        assertEquals(0, kernels.code());
        assertEquals(3, kernels.out().lines().count(), kernels.out());
        assertTrue(kernels.out().contains("scalar"), kernels.out());
    }
}
