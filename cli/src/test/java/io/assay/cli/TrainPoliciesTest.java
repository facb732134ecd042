package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The policies of boosting by `--set`, and folds by groups and time.
class TrainPoliciesTest {
    private static final int ROWS = 240;

    @TempDir private Path folder;
    private String flats;
    private final String[] house = new String[ROWS];

    /// Rent follows size and city; each house has a rent of its own, and rents rise from day to day.
    @BeforeEach
    void writeRows() throws IOException {
        SplittableRandom random = new SplittableRandom(6);
        double[] ofHouse = random.doubles(30, -100, 100).toArray();
        StringBuilder rows = new StringBuilder("house,day,size,city,rent,kind\n");
        for (int i = 0; i < ROWS; i++) {
            int h = random.nextInt(30);
            int day = random.nextInt(100);
            double size = 20 + 100 * random.nextDouble();
            String city = "city" + h % 7;
            double rent = 10 * size + ofHouse[h] + day + 20 * (h % 7 * 3 % 7);
            house[i] = "h" + h;
            String kind = rent > 800 ? "dear" : "cheap";
            rows.append(house[i] + "," + day + "," + size + "," + city + "," + rent + "," + kind);
            rows.append('\n');
        }
        flats = Files.writeString(folder.resolve("flats.csv"), rows).toString();
    }

    private JsonNode train(String target, String... more) {
        List<String> args = new ArrayList<>(List.of("train", flats, "--target", target));
        args.addAll(List.of("--cv", "3", "--json", "--set", "rounds=15"));
        args.addAll(List.of("--ignore", target.equals("rent") ? "kind" : "rent"));
        args.addAll(List.of(more));
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertEquals("", ran.err());
        return ran.json();
    }

    private static double rmse(JsonNode outcome) {
        return outcome.get("metrics").get("rmse").get("pooled").get("value").asDouble();
    }

    private void refuses(int code, String message, String... more) {
        List<String> args = new ArrayList<>(List.of("train", flats));
        args.addAll(List.of(more));
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    @Test
    void everyPolicyIsASettingThatChangesTheModel() {
        double plain = rmse(train("rent"));
        for (String settings :
                List.of(
                        "symmetric=yes",
                        "leaves=5 min-rows=2",
                        "rows=0.2 large=0.2",
                        "columns-of-split=0.5",
                        "min-rows=30",
                        "loss=huber delta=50",
                        "loss=quantile level=0.8",
                        "loss=poisson",
                        "orders=2",
                        "categories=sets",
                        "categories=targets",
                        "rising=size",
                        "patience=2 held-out=0.3",
                        "patience=2 metric=mae")) {
            List<String> args = new ArrayList<>();
            for (String one : settings.split(" ")) {
                args.addAll(List.of("--set", one));
            }
            double other = rmse(train("rent", args.toArray(String[]::new)));
            assertNotEquals(plain, other, settings);
            assertTrue(other < 400, settings + " " + other);
        }
        assertEquals(plain, rmse(train("rent", "--set", "bundle=yes")));
    }

    @Test
    void boostingStopsByAnyMetricOfTheTarget() {
        JsonNode by = train("kind", "--set", "patience=1", "--set", "metric=roc_auc");
        assertEquals(3, by.get("metrics").get("roc_auc").get("folds").size());
        refuses(
                1,
                flats
                        + ": learner boost: there is no metric roc_au for this target; did you mean"
                        + " roc_auc?",
                "--target",
                "kind",
                "--set",
                "patience=1",
                "--set",
                "metric=roc_au");
    }

    @Test
    void settingsThatDoNotGoTogetherAreRefused() {
        refuses(
                2,
                "learner boost: loss is huber; expected natural where classes are predicted",
                "--target",
                "kind",
                "--set",
                "loss=huber");
        for (String other : List.of("leaves", "min-rows", "min-weight")) {
            refuses(
                    2,
                    "learner boost: " + other + " is 5; expected 0 with symmetric=yes",
                    "--target",
                    "rent",
                    "--set",
                    "symmetric=yes",
                    "--set",
                    other + "=5");
        }
        refuses(
                1,
                flats
                        + ": learner boost: there is no column sise for predictions to rise or fall"
                        + " with",
                "--target",
                "rent",
                "--set",
                "rising=sise");
    }

    @Test
    void rowsOfAGroupAreTestedTogether() throws IOException {
        Path out = folder.resolve("oof.csv");
        JsonNode by = train("rent", "--group", "house", "--out", out.toString());
        assertEquals("3 of whole groups, shuffled", by.get("plan").asString());
        assertEquals(
                "3 of whole groups, stratified",
                train("kind", "--group", "house").get("plan").asString());
        assertEquals(ROWS + 1, Files.readAllLines(out).size());
        Map<String, Integer> counts = new HashMap<>();
        for (String one : house) {
            counts.merge(one, 1, Integer::sum);
        }
        for (JsonNode fold : by.get("folds")) {
            assertTrue(isSum(fold.get("test").asInt(), List.copyOf(counts.values())));
        }
        for (JsonNode column : by.get("columns")) {
            assertNotEquals("house", column.get("name").asString());
        }
    }

    /// Whether some of the numbers add up to a sum.
    private static boolean isSum(int sum, List<Integer> numbers) {
        boolean[] reached = new boolean[sum + 1];
        reached[0] = true;
        for (int number : numbers) {
            for (int at = sum; at >= number; at--) {
                reached[at] |= reached[at - number];
            }
        }
        return reached[sum];
    }

    @Test
    void windowsOfTimeTestWhatComesAfterTheRowsTrainedOn() throws IOException {
        Path out = folder.resolve("oof.csv");
        JsonNode by = train("rent", "--time", "day", "--gap", "3", "--out", out.toString());
        assertTrue(by.get("plan").asString().startsWith("3 windows of time"));
        int tested = 0;
        int trained = 0;
        for (JsonNode fold : by.get("folds")) {
            assertTrue(fold.get("train").asInt() > trained);
            trained = fold.get("train").asInt();
            tested += fold.get("test").asInt();
        }
        assertTrue(tested < ROWS && trained < ROWS - tested / 3);
        assertEquals(tested + 1, Files.readAllLines(out).size());
    }

    @Test
    void curvesAndTheDoctorTakeTheSamePlans() {
        for (String command : List.of("curve", "doctor")) {
            Ran ran =
                    Ran.of(
                            command,
                            flats,
                            "--target",
                            "rent",
                            "--learner",
                            "tree",
                            "--group",
                            "house",
                            "--cv",
                            "3",
                            "--json");
            assertEquals("", ran.err());
            assertEquals(3, ran.json().get("cv").asInt());
        }
    }

    @Test
    void groupsAndTimeExcludeEachOther() {
        refuses(
                2,
                "--group and --time exclude each other",
                "--target",
                "rent",
                "--group",
                "house",
                "--time",
                "day");
        refuses(2, "--gap is for --time", "--target", "rent", "--gap", "3");
    }
}
