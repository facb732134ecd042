package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.cli.learner.Entry;
import io.assay.cli.learner.Learners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `assay train`, `predict`, `importance`, `curve`, `doctor` and `ensemble`: what they say and write, and
/// their errors.
class TrainTest {
    @TempDir private Path folder;

    private String flats;
    private String sorts;

    /// 120 rows: rent follows size and city, kind follows size; noise is noise; some fields are missing.
    @BeforeEach
    void writeRows() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder rents = new StringBuilder("size,city,noise,rent\n");
        StringBuilder kinds = new StringBuilder("size,city,noise,kind\n");
        for (int i = 0; i < 120; i++) {
            double size = 20 + 100 * random.nextDouble();
            String city = random.nextInt(10) == 0 ? "" : random.nextInt(2) == 0 ? "Ulm" : "Bonn";
            String noise = i % 17 == 0 ? "NA" : Double.toString(random.nextDouble());
            double rent = 10 * size + (city.equals("Ulm") ? 200 : 0) + 30 * random.nextDouble();
            rents.append(size + "," + city + "," + noise + "," + rent + "\n");
            double blurred = size + 20 * random.nextDouble();
            String kind = blurred < 50 ? "small" : blurred < 90 ? "fair" : "large";
            kinds.append(size + "," + city + "," + noise + "," + kind + "\n");
        }
        flats = Files.writeString(folder.resolve("flats.csv"), rents).toString();
        sorts = Files.writeString(folder.resolve("sorts.csv"), kinds).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    private static Ran done(String... args) {
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        return ran;
    }

    @Test
    void everyLearnerLearnsSavesAndPredictsTheSameAgain() throws IOException {
        for (Entry entry : Learners.all()) {
            boolean numbers = entry.aim() == null || entry.aim().text().equals("regress");
            if (numbers) {
                learn(entry.name(), flats, "rent", "rmse");
            }
            if (entry.aim() == null || !numbers) {
                learn(entry.name(), sorts, "kind", "log_loss");
            }
        }
    }

    private void learn(String learner, String file, String target, String metric)
            throws IOException {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "train",
                                file,
                                "--target",
                                target,
                                "--learner",
                                learner,
                                "--cv",
                                "3",
                                "--seed",
                                "7",
                                "--json",
                                "--save",
                                path("m.assay")));
        if (Learners.named(learner).values(Map.of()).texts().containsKey("members")) {
            args.addAll(List.of("--set", "members=tree,knn"));
        }
        JsonNode one = done(args.toArray(String[]::new)).json();
        byte[] saved = Files.readAllBytes(folder.resolve("m.assay"));
        args.addAll(List.of("--threads", "1"));
        JsonNode other = done(args.toArray(String[]::new)).json();
        assertEquals(one, other, learner);
        assertArrayEquals(saved, Files.readAllBytes(folder.resolve("m.assay")), learner);
        assertEquals(3, one.get("metrics").get(metric).get("folds").size(), learner);
        Ran predicted = done("predict", path("m.assay"), file);
        assertEquals(121, predicted.out().lines().count(), learner);
        assertTrue(predicted.out().startsWith("y_true,y_pred"), learner);
    }

    @Test
    void theFoldsAndThePooledValueAreThoseOfTheWrittenPredictions() throws IOException {
        String two = folder.resolve("two.csv").toString();
        Files.writeString(Path.of(two), Files.readString(Path.of(sorts)).replace("fair", "large"));
        JsonNode all =
                done(
                                "train",
                                two,
                                "--target",
                                "kind",
                                "--learner",
                                "tree",
                                "--set",
                                "depth=2",
                                "--cv",
                                "4",
                                "--out",
                                path("oof.csv"),
                                "--json")
                        .json();
        List<String> lines = Files.readAllLines(folder.resolve("oof.csv"));
        assertEquals("y_true,y_score", lines.getFirst());
        byte[] truth = new byte[120];
        double[] score = new double[120];
        for (int i = 0; i < 120; i++) {
            String[] fields = lines.get(i + 1).split(",");
            truth[i] = (byte) (fields[0].equals("small") ? 1 : 0);
            score[i] = Double.parseDouble(fields[1]);
        }
        JsonNode auc = all.get("metrics").get("roc_auc");
        double expected = Metrics.AUC.of(Predictions.binary(truth, score)).value();
        assertEquals(expected, auc.get("pooled").get("value").asDouble());
        assertTrue(auc.get("pooled").get("low").asDouble() < expected);
        assertEquals(4, auc.get("folds").size());
        assertEquals("2", all.get("settings").get("depth").asString());
        assertEquals("[\"large\",\"small\"]", all.get("classes").toString());
        Ran evaluated = done("evaluate", path("oof.csv"), "--positive", "small", "--json");
        assertEquals(expected, evaluated.json().get("metrics").get("roc_auc").asDouble());
    }

    @Test
    void theTextShowsFoldsMeanAndInterval() {
        Ran ran =
                done(
                        "train",
                        flats,
                        "--target",
                        "rent",
                        "--learner",
                        "ridge",
                        "--cv",
                        "3",
                        "--save",
                        path("m.assay"));
        for (String text :
                List.of(
                        "rows                            120",
                        "columns                         2 of numbers, 1 of categories",
                        "target                          \"rent\", a number",
                        "settings                        lambda=1 standardise=yes",
                        "FOLDS: 3 shuffled, seed 42",
                        "95 % from",
                        "ALL ROWS, each predicted by a model that has not seen it",
                        "fingerprint of the table")) {
            assertTrue(ran.out().contains(text), text + "\n" + ran.out());
        }
    }

    @Test
    void shuffledColumnsMatterAsTheRowsWereMade() {
        done(
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "ridge",
                "--cv",
                "0",
                "--save",
                path("m.assay"));
        JsonNode columns =
                done("importance", path("m.assay"), flats, "--json", "--seed", "3")
                        .json()
                        .get("columns");
        assertEquals("size", columns.get(0).get("column").asString());
        assertEquals("city", columns.get(1).get("column").asString());
        assertEquals("noise", columns.get(2).get("column").asString());
        assertTrue(columns.get(1).get("low").asDouble() > 0);
        assertTrue(columns.get(0).get("drop").asDouble() > columns.get(1).get("high").asDouble());
        Ran text = done("importance", path("m.assay"), flats, "--seed", "3");
        assertTrue(text.out().contains("WORSE BY, when a column is shuffled (10 times, seed 3)"));
    }

    @Test
    void aCurveAndTheDoctorEndInAVerdict() {
        JsonNode curve =
                done("curve", flats, "--target", "rent", "--learner", "tree", "--cv", "3", "--json")
                        .json();
        assertEquals(5, curve.get("curve").size());
        assertEquals(80, curve.get("curve").get(4).get("rows").asDouble());
        assertEquals(0, curve.get("curve").get(4).get("trained").get("mean").asDouble());
        JsonNode doctor =
                done(
                                "doctor",
                                flats,
                                "--target",
                                "rent",
                                "--learner",
                                "ridge",
                                "--cv",
                                "3",
                                "--set",
                                "lambda=1000",
                                "--json")
                        .json();
        assertEquals("underfits", doctor.get("verdict").asString(), doctor.toString());
        assertEquals("lambda", doctor.get("knob").asString());
        Ran text = done("doctor", flats, "--target", "rent", "--learner", "ridge", "--cv", "3");
        assertTrue(text.out().contains("VERDICT"), text.out());
        assertTrue(text.out().contains("rmse by lambda"), text.out());
    }

    @Test
    void theDoctorGoesOnWhereFewRowsDoNotAllowASetting() throws IOException {
        StringBuilder rows = new StringBuilder("x,y\n");
        for (int i = 0; i < 50; i++) {
            rows.append(i % 10 + "," + (i % 10 + i % 3) + "\n");
        }
        String few = Files.writeString(folder.resolve("few.csv"), rows).toString();
        JsonNode doctor = done("doctor", few, "--target", "y", "--learner", "knn", "--json").json();
        JsonNode path = doctor.get("path");
        assertEquals(65, path.get(6).get("k").asInt());
        String reason = path.get(6).get("tested").get("reason").asString();
        assertTrue(reason.contains("k is 65; expected at most the 40 rows"), reason);
        assertFalse(path.get(0).get("tested").has("reason"));
        Ran text = done("doctor", few, "--target", "y", "--learner", "knn");
        assertTrue(text.out().contains("k 65: undefined in 5 of 5 folds: k is 65"), text.out());
    }

    @Test
    void membersAreWeightedAndComparedWithAllTogether() throws IOException {
        for (String learner : List.of("ridge", "tree", "constant")) {
            done(
                    "train",
                    flats,
                    "--target",
                    "rent",
                    "--learner",
                    learner,
                    "--cv",
                    "4",
                    "--out",
                    path(learner + ".csv"));
        }
        JsonNode fit =
                done(
                                "ensemble",
                                path("ridge.csv"),
                                path("tree.csv"),
                                path("constant.csv"),
                                "--weights",
                                "fit",
                                "--out",
                                path("all.csv"),
                                "--json")
                        .json();
        JsonNode members = fit.get("members");
        assertEquals(4, members.size());
        double sum = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int m = 0; m < 3; m++) {
            sum += members.get(m).get("weight").asDouble();
            best = Math.min(best, members.get(m).get("rmse").get("value").asDouble());
        }
        assertEquals(1, sum, 1e-12);
        assertEquals("together", members.get(3).get("name").asString());
        assertTrue(members.get(3).get("rmse").get("value").asDouble() < 1.02 * best);
        assertEquals(121, Files.readAllLines(folder.resolve("all.csv")).size());
        JsonNode given =
                done("ensemble", path("ridge.csv"), path("tree.csv"), "--weights", "1,0", "--json")
                        .json()
                        .get("members");
        assertEquals(given.get(0).get("rmse"), given.get(2).get("rmse"));
    }

    @Test
    void scoresOfOneFileAreMembersToo() {
        String file =
                Path.of(System.getProperty("assay.root"), "docs/data/breast_cancer.csv").toString();
        JsonNode all =
                done(
                                "ensemble",
                                file,
                                "--score",
                                "y_score,y_score_b",
                                "--weights",
                                "greedy",
                                "--json")
                        .json();
        assertEquals("y_score_b", all.get("members").get(1).get("name").asString());
        assertEquals(1, all.get("pairs").size());
        assertTrue(all.get("members").get(2).get("roc_auc").get("value").asDouble() > 0.99);
        Ran text = done("ensemble", file, "--score", "y_score,y_score_b");
        assertTrue(text.out().contains("DIVERSITY"), text.out());
    }

    @Test
    void aWrongCommandIsRefusedInASentence() {
        refuses(
                2,
                "give a FILE to learn from, such as: assay train rows.csv --target y",
                "train",
                "--target",
                "y");
        refuses(2, "--target names the column to predict; it is missing", "train", flats);
        refuses(
                2,
                "there is no learner \"rigde\"; did you mean ridge?",
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "rigde");
        refuses(
                2,
                "ridge has no setting \"lamda\"; did you mean lambda?",
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "ridge",
                "--set",
                "lamda=2");
        refuses(
                2,
                "setting lambda is \"-1\"; expected a number of at least 0 (penalty on coefficients)",
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "ridge",
                "--set",
                "lambda=-1");
        refuses(
                2,
                "--set is \"lambda\"; expected NAME=VALUE, such as depth=6",
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "ridge",
                "--set",
                "lambda");
        refuses(
                2,
                "learner logistic is for --task classify; found --task regress",
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "logistic",
                "--task",
                "regress");
        refuses(
                2,
                "there is nothing to do: --cv 0 and no --save; give one of them",
                "train",
                flats,
                "--target",
                "rent",
                "--cv",
                "0");
        refuses(
                2,
                "--cv is \"1\"; expected at least 2 folds, or 0",
                "train",
                flats,
                "--target",
                "rent",
                "--cv",
                "1");
    }

    @Test
    void wrongDataAreRefusedWithTheirPlace() throws IOException {
        refuses(
                1,
                flats + " has no column \"rents\"; did you mean \"rent\"?",
                "train",
                flats,
                "--target",
                "rents");
        refuses(
                1,
                flats + " has 120 rows; expected at least one for each of the 121 folds",
                "train",
                flats,
                "--target",
                "rent",
                "--cv",
                "121");
        String other =
                Files.writeString(folder.resolve("other.csv"), "size,noise\n1,2\n").toString();
        done(
                "train",
                flats,
                "--target",
                "rent",
                "--learner",
                "ridge",
                "--cv",
                "0",
                "--save",
                path("m.assay"));
        refuses(
                1,
                other + " has no column \"city\" (columns: size, noise)",
                "predict",
                path("m.assay"),
                other);
        byte[] bytes = Files.readAllBytes(folder.resolve("m.assay"));
        bytes[200] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.assay"), bytes);
        Ran ran = Ran.of("predict", damaged.toString(), flats);
        assertEquals(1, ran.code());
        assertTrue(
                ran.err()
                        .matches(
                                "assay: .*damaged\\.assay, section \\w+, offset \\d+: the checksum is not that"
                                        + " of the section\\R"),
                ran.err());
        refuses(1, path("no.assay") + " does not exist", "predict", path("no.assay"), flats);
    }

    @Test
    void membersOfOtherRowsAreRefused() throws IOException {
        String a =
                Files.writeString(folder.resolve("a.csv"), "y_true,y_pred\n1,1\n2,2\n").toString();
        String b =
                Files.writeString(folder.resolve("b.csv"), "y_true,y_pred\n1,1\n3,2\n").toString();
        String c = Files.writeString(folder.resolve("c.csv"), "y_true,y_pred\n1,1\n").toString();
        String s =
                Files.writeString(folder.resolve("s.csv"), "y_true,y_score\n1,0.5\n0,2\n")
                        .toString();
        refuses(
                1,
                b + ", row 2, column y_true: found \"3.0\", expected \"2.0\", as in " + a,
                "ensemble",
                a,
                b);
        refuses(1, c + " has fewer rows than " + a + "; expected the same rows", "ensemble", a, c);
        refuses(
                1,
                s + ", row 2, column y_score: found \"2.0\", expected a probability, in [0, 1]",
                "ensemble",
                s,
                s);
        refuses(
                2,
                "--weights gives 3 numbers; expected one for each of the 2 members",
                "ensemble",
                a,
                a,
                "--weights",
                "1,2,3");
        refuses(
                2,
                "give two FILEs of predictions or more, or one with several columns by --score",
                "ensemble",
                a);
    }
}
