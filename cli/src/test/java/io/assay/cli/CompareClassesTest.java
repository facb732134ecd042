package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay compare` of models over several classes.
class CompareClassesTest {
    private static final int ROWS = 600;

    @TempDir private Path folder;

    private String sharp;
    private String dull;
    private String labels;
    private String fewer;

    @BeforeEach
    void writeModels() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        StringBuilder a = new StringBuilder("y_true,p_x,p_y,p_z\n");
        StringBuilder b = new StringBuilder("y_true,p_x,p_y,p_z\n");
        StringBuilder c = new StringBuilder("y_true,y_pred\n");
        StringBuilder d = new StringBuilder("y_true,y_pred\n");
        for (int i = 0; i < ROWS; i++) {
            int truth = random.nextInt(3);
            String label = "xyz".substring(truth, truth + 1);
            a.append(label).append(probabilities(random, truth, 1)).append('\n');
            b.append(label).append(probabilities(random, truth, 0.4)).append('\n');
            c.append(label).append(',').append(random.nextInt(3) < 2 ? label : "x").append('\n');
            d.append(label).append(',').append(truth == 2 ? "y" : label).append('\n');
        }
        sharp = file("sharp.csv", a);
        dull = file("dull.csv", b);
        labels = file("labels.csv", c);
        fewer = file("fewer.csv", d);
    }

    private static String probabilities(SplittableRandom random, int truth, double signal) {
        double[] p = new double[3];
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            p[k] = random.nextDouble() + (k == truth ? signal : 0);
            sum += p[k];
        }
        return "," + p[0] / sum + "," + p[1] / sum + "," + p[2] / sum;
    }

    private String file(String name, CharSequence text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void probabilitiesAreComparedByLabelsAndLosses() {
        JsonNode json = Ran.of("compare", sharp, dull, "--json").json();
        assertEquals("multiclass", json.get("task").stringValue());
        List<String> metrics = new ArrayList<>();
        for (JsonNode c : json.get("comparisons")) {
            metrics.add(c.get("metric").stringValue());
            String sentence = c.get("sentence").stringValue();
            assertTrue(sentence.startsWith("sharp.csv is better than dull.csv"), sentence);
            double low = c.get("interval").get(0).doubleValue();
            double high = c.get("interval").get(1).doubleValue();
            double difference = c.get("difference").doubleValue();
            assertTrue(low < difference && difference < high, sentence);
        }
        assertEquals(
                List.of("accuracy", "f1_macro", "mcc", "log_loss", "roc_auc_ovr_macro"), metrics);
    }

    @Test
    void labelsAreComparedWithProbabilitiesAndWithLabels() {
        String text = Ran.of("compare", sharp, labels).out();
        assertTrue(text.contains("600, 3 classes"), text);
        assertTrue(text.contains("McNemar, exact"), text);
        JsonNode json =
                Ran.of("compare", labels, fewer, "--metric", "f1_macro,recall_macro", "--json")
                        .json();
        assertEquals(2, json.get("comparisons").size());
        assertEquals(2 / 3.0, json.get("comparisons").get(1).get("second").doubleValue(), 0.01);
    }

    @Test
    void resamplesAreDrawnWhereTheCommandSaysSo() {
        String[] command = {
            "compare",
            sharp,
            dull,
            "--ci-method",
            "bca",
            "--replicates",
            "200",
            "--metric",
            "f1_macro"
        };
        String text = Ran.of(command).out();
        assertTrue(text.contains("bootstrap (200)"), text);
    }

    @Test
    void marginsAreAGate() {
        assertEquals(0, Ran.of("compare", dull, sharp, "--non-inferior", "f1_macro=0.01").code());
        Ran missed = Ran.of("compare", sharp, dull, "--non-inferior", "f1_macro=0.01");
        assertEquals(3, missed.code());
        assertTrue(missed.err().contains("dull.csv may be worse than sharp.csv"), missed.err());
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        refuses(
                2,
                "models over several classes are compared two at a time; there are 3 files",
                sharp,
                dull,
                labels);
        refuses(
                2,
                "there is no metric \"f1_makro\" for a multiclass task; did you mean f1_macro?",
                sharp,
                dull,
                "--metric",
                "f1_makro");
        String binary = file("binary.csv", "y_true,y_score\n1,0.5\n0,0.4\n");
        refuses(
                1,
                "binary.csv: it has a score, sharp.csv has classes; expected models of one kind",
                sharp,
                binary);
        String one = file("one.csv", "y_true,y_pred\nx,x\ny,x\n");
        refuses(1, "one.csv: the first model has 600 rows, the second has 2", labels, one);
    }

    private static void refuses(int code, String message, String... files) {
        List<String> command = new ArrayList<>(List.of("compare"));
        command.addAll(List.of(files));
        Ran ran = Ran.of(command.toArray(String[]::new));
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }
}
