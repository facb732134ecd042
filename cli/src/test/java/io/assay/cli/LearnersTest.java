package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What single learners of `assay train` say and refuse, on a file of the guide.
class LearnersTest {
    private static final String FLATS =
            Path.of(System.getProperty("assay.root"), "docs/data/flats.csv").toString();

    private static Ran done(List<String> args) {
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        return ran;
    }

    /// What a learner makes of the rents.
    private JsonNode trained(String learner, String... settings) {
        List<String> args =
                new ArrayList<>(List.of("train", FLATS, "--target", "rent", "--cv", "3", "--json"));
        args.addAll(List.of("--learner", learner));
        for (String setting : settings) {
            args.addAll(List.of("--set", setting));
        }
        return done(args).json();
    }

    private static double rmse(JsonNode trained) {
        return trained.get("metrics").get("rmse").get("mean").asDouble();
    }

    @Test
    void severalLearnersVoteAndStack() {
        double tree = rmse(trained("tree"));
        double neighbours = rmse(trained("knn"));
        double vote = rmse(trained("vote", "members=tree,knn"));
        assertTrue(vote < Math.max(tree, neighbours), vote + " by vote");
        double fitted = rmse(trained("vote", "members=constant,tree", "by=fit"));
        assertTrue(fitted < 1.05 * tree, fitted + " by fitted vote, " + tree + " by a tree");
        double stack = rmse(trained("stack", "members=constant,tree", "folds=3", "pass=yes"));
        assertTrue(stack < 1.05 * tree, stack + " by stack, " + tree + " by a tree");
    }

    @Test
    void roundsOfAdaBoostAreShownWithErrorAndSay() {
        JsonNode rounds = trained("adaboost", "rounds=25").get("rounds");
        assertEquals(25, rounds.size());
        double error = rounds.get(3).get("error").asDouble();
        assertEquals(Math.log((1 - error) / error), rounds.get(3).get("say").asDouble(), 1e-12);
        Ran text =
                done(
                        List.of(
                                "train",
                                FLATS,
                                "--target",
                                "rent",
                                "--learner",
                                "adaboost",
                                "--cv",
                                "2"));
        assertTrue(text.out().contains("ROUNDS of the model of all rows: "), text.out());
        assertTrue(text.out().contains("round   weighted error      say"), text.out());
    }

    @Test
    void epochsOfANetworkAreShownWithLossAndMetric() {
        JsonNode held = trained("mlp", "epochs=3", "layers=4").get("epochs");
        assertEquals(3, held.size());
        assertTrue(held.get(2).has("held_out_r2"), held.toString());
        JsonNode all = trained("mlp", "epochs=25", "layers=4", "patience=0").get("epochs");
        assertEquals(25, all.size());
        assertEquals(0.001, all.get(0).get("rate").asDouble());
        assertTrue(all.get(24).get("r2").asDouble() > all.get(0).get("r2").asDouble());
        assertFalse(all.get(0).has("held_out_loss"));
        Ran text =
                done(
                        List.of(
                                "train",
                                FLATS,
                                "--target",
                                "rent",
                                "--learner",
                                "mlp",
                                "--set",
                                "epochs=25",
                                "--set",
                                "layers=4",
                                "--cv",
                                "2"));
        assertTrue(text.out().contains("EPOCHS of the model of all rows: "), text.out());
        assertTrue(text.out().contains("held-out r2"), text.out());
    }

    @Test
    void aNetworkThatDivergesIsRefusedWithItsEpoch() {
        Ran ran =
                Ran.of(
                        "train",
                        FLATS,
                        "--target",
                        "rent",
                        "--learner",
                        "mlp",
                        "--set",
                        "optimiser=sgd",
                        "--set",
                        "rate=100",
                        "--cv",
                        "2");
        assertEquals(1, ran.code());
        String expected =
                ": learner mlp: the loss stopped being finite in epoch \\d+ at a learning rate of"
                        + " 100\\.0; expected a lower rate or standardised columns\\R";
        assertTrue(ran.err().replace(FLATS, "flats").matches("assay: flats" + expected), ran.err());
    }

    @Test
    void rowsThatTheModelWasTrainedOnAreKnownAgain(@TempDir Path folder) throws IOException {
        String model = folder.resolve("m.assay").toString();
        done(
                List.of(
                        "train",
                        FLATS,
                        "--target",
                        "rent",
                        "--learner",
                        "ridge",
                        "--cv",
                        "0",
                        "--save",
                        model));
        List<String> lines = Files.readAllLines(Path.of(FLATS));
        String fewer = folder.resolve("fewer.csv").toString();
        Files.write(Path.of(fewer), lines.subList(0, lines.size() - 1));
        String out = folder.resolve("p.csv").toString();
        String note = "note                            the model was trained on these rows: ";
        Ran same = done(List.of("predict", model, FLATS, "--out", out));
        assertTrue(same.out().contains(note), same.out());
        assertTrue(same.out().contains("assay evaluate " + out), same.out());
        assertFalse(done(List.of("predict", model, fewer, "--out", out)).out().contains(note));
        assertTrue(done(List.of("importance", model, FLATS)).out().contains(note));
        assertFalse(done(List.of("importance", model, fewer)).out().contains(note));
    }

    @Test
    void aMemberThatIsForAnotherTaskIsRefused() {
        Ran ran =
                Ran.of(
                        "train",
                        FLATS,
                        "--target",
                        "rent",
                        "--learner",
                        "vote",
                        "--set",
                        "members=logistic,tree");
        assertEquals(2, ran.code());
        assertEquals(
                "assay: learner vote: member logistic is for --task classify; the target is a number"
                        + System.lineSeparator(),
                ran.err());
    }
}
