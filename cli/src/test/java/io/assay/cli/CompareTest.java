package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay compare`: two files, two columns, many files, gates and errors.
class CompareTest {
    private static final int ROWS = 400;

    @TempDir private Path folder;

    private String sharp;
    private String dull;
    private String noise;
    private String both;

    @BeforeEach
    void writeModels() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder a = new StringBuilder("y_true,y_score\n");
        StringBuilder b = new StringBuilder("y_true,y_score\n");
        StringBuilder c = new StringBuilder("y_true,y_score\n");
        StringBuilder pair = new StringBuilder("y_true,new,old\n");
        for (int i = 0; i < ROWS; i++) {
            double x = random.nextDouble();
            int truth = random.nextDouble() < x ? 1 : 0;
            double y = 0.6 * x + 0.4 * random.nextDouble();
            a.append(truth).append(',').append(x).append('\n');
            b.append(truth).append(',').append(y).append('\n');
            c.append(truth).append(',').append(random.nextDouble()).append('\n');
            pair.append(truth + "," + x + "," + y + "\n");
        }
        sharp = file("sharp.csv", a.toString());
        dull = file("dull.csv", b.toString());
        noise = file("noise.csv", c.toString());
        both = file("both.csv", pair.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    @Test
    void twoFilesAndTwoColumnsSayTheSame() {
        String[] keys = {"--metric", "auc,f1,accuracy,ks,brier", "--json"};
        JsonNode files = Ran.of("compare", sharp, dull, keys[0], keys[1], keys[2]).json();
        JsonNode columns =
                Ran.of(
                                "compare",
                                both,
                                "--score",
                                "new",
                                "--score-b",
                                "old",
                                keys[0],
                                keys[1],
                                keys[2])
                        .json();
        assertEquals("sharp.csv", files.get("models").get(0).stringValue());
        assertEquals("old", columns.get("models").get(1).stringValue());
        assertEquals(5, files.get("comparisons").size());
        for (int i = 0; i < 5; i++) {
            JsonNode one = files.get("comparisons").get(i);
            JsonNode other = columns.get("comparisons").get(i);
            for (String key : new String[] {"metric", "difference", "interval", "p", "method"}) {
                assertEquals(one.get(key), other.get(key), key);
            }
        }
        assertEquals(42, files.get("certainty").get("seed").asInt());
    }

    @Test
    void theTextSaysWhichModelIsBetter() {
        Ran ran = Ran.of("compare", sharp, noise, "--metric", "auc");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("sharp.csv is better than noise.csv by roc_auc: "));
        Ran turned = Ran.of("compare", noise, sharp, "--metric", "brier");
        assertTrue(turned.out().contains("sharp.csv is better than noise.csv by brier: "));
    }

    @Test
    void threeFilesAreRanked() {
        JsonNode report =
                Ran.of("compare", noise, sharp, dull, "--metric", "auc,log_loss", "--json").json();
        for (String key : new String[] {"roc_auc", "log_loss"}) {
            JsonNode order = report.get("rankings").get(key);
            assertEquals("sharp.csv", order.get(0).get("model").stringValue());
            assertEquals("noise.csv", order.get(2).get("model").stringValue());
            assertTrue(order.get(2).get("best_minus_it").get("p_adjusted").asDouble() < 0.001);
        }
    }

    @Test
    void amongManyModelsIntervalsAreWider() {
        JsonNode three = Ran.of("compare", noise, sharp, dull, "--metric", "auc", "--json").json();
        JsonNode alone = Ran.of("evaluate", sharp, "--metric", "auc", "--json").json();
        JsonNode wide = three.get("rankings").get("roc_auc").get(0).get("interval");
        JsonNode narrow = alone.get("intervals").get("roc_auc");
        double width = wide.get(1).asDouble() - wide.get(0).asDouble();
        assertEquals(
                2.394 / 1.960, // normal quantiles of 1 - 0.05 / 6 and 0.975
                width / (narrow.get(1).asDouble() - narrow.get(0).asDouble()),
                0.001);
    }

    @Test
    void aModelThatMayBeWorseEndsWithCode3() {
        Ran missed = Ran.of("compare", sharp, noise, "--non-inferior", "auc=0.05");
        assertEquals(3, missed.code());
        assertTrue(
                missed.err()
                        .startsWith(
                                "assay: noise.csv may be worse than sharp.csv by 0.05 in roc_auc: "),
                missed.err());
        Ran kept = Ran.of("compare", noise, sharp, "--non-inferior", "auc=0.05");
        assertEquals(0, kept.code());
        assertEquals("", kept.err());
        assertTrue(kept.out().contains("sharp.csv is not worse than noise.csv by 0.05 in roc_auc"));
    }

    @Test
    void otherRowsAreRefused() throws IOException {
        String shorter = file("short.csv", "y_true,y_score\n1,0.5\n0,0.4\n");
        refuses(
                1,
                "short.csv: it has 2 rows, sharp.csv has 400; expected the same rows",
                "compare",
                sharp,
                shorter);
        String other = file("other.csv", "y_true,y_score\n0,0.5\n1,0.4\n");
        refuses(
                1,
                "other.csv, row 1: truth differs from that in short.csv; expected the same rows in"
                        + " the same order",
                "compare",
                shorter,
                other);
    }

    @Test
    void badCommandsAreRefused() {
        refuses(
                2,
                "give two FILES or more, one FILE with --score-b, or .npy files by --truth, --score"
                        + " and --score-b",
                "compare");
        refuses(
                2,
                "one file holds one model here; give a second FILE, or its second score by"
                        + " --score-b",
                "compare",
                sharp);
        refuses(
                2,
                "--score-b is for two models in one file; there are 2 files",
                "compare",
                sharp,
                dull,
                "--score-b",
                "x");
        refuses(
                2,
                "there is no metric \"f9\" for a binary task; did you mean f1?",
                "compare",
                sharp,
                dull,
                "--metric",
                "f9");
        refuses(
                2,
                "--non-inferior is \"auc\"; expected KEY=MARGIN, such as auc=0.002",
                "compare",
                sharp,
                dull,
                "--non-inferior",
                "auc");
        refuses(
                2,
                "--adjust is \"x\"; expected holm, bh or none",
                "compare",
                sharp,
                dull,
                "--adjust",
                "x");
        refuses(
                2,
                "--ci is off; a comparison needs a level, such as 95",
                "compare",
                sharp,
                dull,
                "--ci",
                "off");
    }
}
