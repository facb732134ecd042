package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay ensemble --by`: how stored predictions become one.
class EnsembleTest {
    @TempDir private Path folder;

    private static Ran done(String... args) {
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        return ran;
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    @Test
    void scoresWithoutACommonScaleAreFusedByTheirRanks() throws IOException {
        StringBuilder some = new StringBuilder("y_true,y_score\n");
        StringBuilder others = new StringBuilder("y_true,y_score\n");
        for (int i = 0; i < 40; i++) {
            String truth = i % 7 == 3 ? "no" : i > 20 ? "yes" : "no";
            some.append(truth).append(',').append(i - 30).append('\n');
            others.append(truth).append(',').append(1000.0 * i * i).append('\n');
        }
        String a = Files.writeString(folder.resolve("a.csv"), some).toString();
        String b = Files.writeString(folder.resolve("b.csv"), others).toString();
        JsonNode by = done("ensemble", a, b, "--by", "ranks", "--json").json();
        assertEquals("ranks", by.get("by").asString());
        JsonNode members = by.get("members");
        assertEquals(members.get(0).get("roc_auc"), members.get(2).get("roc_auc"));
        assertEquals(members.get(1).get("roc_auc"), members.get(2).get("roc_auc"));
        Ran text = done("ensemble", a, b, "--by", "ranks", "--weights", "2,1");
        assertTrue(text.out().contains("scores are replaced by their ranks"), text.out());
    }

    @Test
    void mostOfTheMembersDecide() throws IOException {
        String table = "y_true,a,b,c\nno,0.1,0.9,0.2\nyes,0.9,0.2,0.6\nyes,0.3,0.4,0.9\n";
        String file = Files.writeString(folder.resolve("three.csv"), table).toString();
        String out = folder.resolve("majority.csv").toString();
        done("ensemble", file, "--score", "a,b,c", "--by", "majority", "--out", out);
        List<String> lines = Files.readAllLines(Path.of(out));
        double[] shares = {1 / 3.0, 2 / 3.0, 1 / 3.0};
        int column = List.of(lines.getFirst().split(",")).indexOf("y_score");
        for (int i = 0; i < 3; i++) {
            assertEquals(shares[i], Double.parseDouble(lines.get(i + 1).split(",")[column]), 1e-12);
        }
        String numbers =
                Files.writeString(folder.resolve("n.csv"), "y_true,y_pred\n1,1\n").toString();
        refuses(
                1,
                numbers
                        + " holds predicted numbers; expected scores or probabilities of classes with"
                        + " --by majority",
                "ensemble",
                numbers,
                numbers,
                "--by",
                "majority");
        refuses(
                2,
                "--by is \"median\"; expected mean, majority or ranks",
                "ensemble",
                file,
                file,
                "--by",
                "median");
        refuses(
                2,
                "--weights fit finds the weights of a mean; expected equal or numbers with --by ranks",
                "ensemble",
                file,
                file,
                "--by",
                "ranks",
                "--weights",
                "fit");
    }
}
