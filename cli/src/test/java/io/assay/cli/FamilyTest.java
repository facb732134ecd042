package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Predicted numbers, several labels and ranked items on the command line.
class FamilyTest {
    private static final String NUMBERS =
            """
            y_true,y_pred,shop,weight
            1,2.5,a,1
            2,2,b,0
            3,2.5,a,2
            5,4.5,b,1
            """;

    private static final String ITEMS =
            """
            query,relevance,y_score
            boots,1,0.5
            boots,0,0.5
            red shoes,0,0.2
            boots,0,0.1
            """;

    private static final String LABELS =
            """
            t_cat,t_dog,p_cat,p_dog
            1,0,0.9,0.5
            0,1,0.2,0.4
            1,1,0.6,0.7
            """;

    @TempDir private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text).toString();
    }

    private JsonNode json(String text, String... options) throws IOException {
        Ran ran = run(text, options);
        assertEquals("", ran.err());
        return ran.json();
    }

    private Ran run(String text, String... options) throws IOException {
        String[] args = new String[options.length + 2];
        args[0] = "evaluate";
        args[1] = file(text);
        System.arraycopy(options, 0, args, 2, options.length);
        return Ran.of(args);
    }

    private void refuses(int code, String message, String text, String... options)
            throws IOException {
        Ran ran = run(text, options);
        assertEquals(
                "assay: " + message + System.lineSeparator(), ran.err().replace(folder + "/", ""));
        assertEquals(code, ran.code());
    }

    @Test
    void predictedNumbersAreDetectedByTheirFractions() throws IOException {
        JsonNode report = json(NUMBERS, "--json");
        assertEquals("regression", report.get("task").stringValue());
        assertEquals("y_pred holds numbers such as 2.5", report.get("task_reason").stringValue());
        assertEquals(0.625, report.get("metrics").get("mae").asDouble());
        assertTrue(report.get("intervals").has("rmse"));
        assertEquals("CLT", report.get("interval_methods").get("mae").stringValue());
    }

    @Test
    void wholeNumbersStayClassesUnlessTheCommandSaysOtherwise() throws IOException {
        String whole = "y_true,y_pred\n1,2\n3,3\n2,2\n";
        assertEquals("multiclass", json(whole, "--json").get("task").stringValue());
        JsonNode report = json(whole, "--json", "--task", "regression");
        assertEquals(1 / 3.0, report.get("metrics").get("mse").asDouble(), 1e-15);
    }

    @Test
    void weightsGroupsAndPolicyReachNumbers() throws IOException {
        JsonNode weighted = json(NUMBERS, "--json", "--weight", "weight");
        assertEquals((1.5 + 2 * 0.5 + 0.5) / 4, weighted.get("metrics").get("mae").asDouble());
        assertTrue(weighted.get("intervals").isEmpty());
        JsonNode groups = json(NUMBERS, "--json", "--group", "shop");
        assertEquals(1, groups.get("metrics").get("group.a.mae").asDouble());
        assertEquals(2, groups.get("metrics").get("group.b.n").asInt());
        String constant = "y_true,y_pred\n1,2.5\n1,1\n";
        assertEquals(
                "truth is constant",
                json(constant, "--json").get("undefined").get("r2").stringValue());
        assertEquals(
                0,
                json(constant, "--json", "--undefined", "zero").get("metrics").get("r2").asInt());
    }

    @Test
    void aBoundOfAnErrorIsFromAbove() throws IOException {
        assertEquals(0, run(NUMBERS, "--fail-under", "mae=0.7").code());
        Ran ran = run(NUMBERS, "--fail-under", "mae=0.6,r2=0.5");
        assertEquals(3, ran.code());
        assertEquals(
                "assay: mae is 0.625, worse than the bound 0.6" + System.lineSeparator(),
                ran.err());
    }

    @Test
    void whatIsWrongWithNumbersIsSaidInOneSentence() throws IOException {
        refuses(
                1,
                "t.csv, row 2, column y_pred: found \"Infinity\", expected a finite number",
                "y_true,y_pred\n1,2.5\n1,inf\n",
                "--task",
                "regression");
        refuses(2, "--curves has no meaning in a regression task", NUMBERS, "--curves");
        refuses(
                2,
                "there is no metric \"rsme\" for a regression task; did you mean rmse?",
                NUMBERS,
                "--metric",
                "rsme");
    }

    @Test
    void rankedItemsAreDetectedByTheirColumns() throws IOException {
        JsonNode report = json(ITEMS, "--json", "--undefined", "skip");
        assertEquals("ranking", report.get("task").stringValue());
        assertEquals(2, report.get("metrics").get("n_queries").asInt());
        assertEquals(0.5, report.get("metrics").get("mrr_worst").asDouble());
        assertEquals(0.75, report.get("metrics").get("mrr").asDouble());
        assertEquals(1, report.get("metrics").get("mrr_best").asDouble());
        assertEquals("the mean of 1 of 2 queries", report.get("notes").get("mrr").stringValue());
    }

    @Test
    void aQueryWithoutRelevantItemsIsNamed() throws IOException {
        JsonNode undefined = json(ITEMS, "--json").get("undefined");
        assertEquals("query red shoes has no relevant item", undefined.get("mrr").stringValue());
        assertTrue(!undefined.has("dcg_at_3"));
    }

    @Test
    void whatIsWrongWithItemsIsSaidInOneSentence() throws IOException {
        refuses(
                1,
                "t.csv, row 1, column relevance: found \"-1.0\", expected a finite relevance of at"
                        + " least 0",
                "query,relevance,y_score\n1,-1,0.5\n");
        refuses(
                1,
                "t.csv, row 2, column w: found \"3.0\", expected 2.0 as in the rows before of query"
                        + " \"a\"",
                "query,relevance,y_score,w\na,1,0.5,2\na,0,0.7,3\n",
                "--weight",
                "w");
    }

    @Test
    void theWeightOfAQueryStandsInItsRows() throws IOException {
        String text = "query,relevance,y_score,w\na,1,0.5,1\nb,1,0.9,3\na,0,0.7,1\nb,0,0.7,3\n";
        JsonNode report = json(text, "--json", "--weight", "w");
        assertEquals((0.5 + 3) / 4, report.get("metrics").get("mrr").asDouble(), 1e-15);
        assertTrue(report.get("intervals").isEmpty());
        assertEquals("w", report.get("input").get("columns").get("weight").stringValue());
    }

    @Test
    void everythingIsResampledWhereTheCommandSaysSo() throws IOException {
        String[] options = {
            "--json", "--undefined", "zero", "--replicates", "40", "--ci-method", "bca"
        };
        for (String text : new String[] {NUMBERS, LABELS}) {
            JsonNode methods = json(text, options).get("interval_methods");
            assertTrue(methods.size() > 5, methods.toString());
            methods.forEach(method -> assertEquals("bootstrap, bca (40)", method.stringValue()));
        }
        options[6] = "percentile";
        JsonNode report = json(ITEMS, options);
        assertEquals(
                "bootstrap, percentile (40)",
                report.get("interval_methods").get("mrr").stringValue());
        assertEquals("[0.0,0.75]", report.get("intervals").get("mrr").toString());
        assertEquals(report.get("intervals"), json(ITEMS, options).get("intervals"));
    }

    @Test
    void severalLabelsAreDetectedByTheirColumns() throws IOException {
        JsonNode report = json(LABELS, "--json", "--threshold", "0.5");
        assertEquals("multilabel", report.get("task").stringValue());
        assertEquals("cat", report.get("labels").get(0).stringValue());
        assertEquals(1 / 3.0, report.get("metrics").get("subset_accuracy").asDouble(), 1e-15);
        assertEquals(1 / 3.0, report.get("metrics").get("hamming_loss").asDouble(), 1e-15);
        assertEquals(
                "[[[1,0],[0,2]],[[0,1],[1,1]]]",
                report.get("metrics").get("multilabel_confusion").toString().replace(".0", ""));
        assertEquals(
                "row 2 has no predicted positives",
                report.get("undefined").get("precision_samples").stringValue());
        assertEquals(3, run(LABELS, "--fail-under", "hamming_loss=0.3").code());
    }

    @Test
    void whatIsWrongWithLabelsIsSaidInOneSentence() throws IOException {
        refuses(1, "t.csv, row 1, column t_0: found \"2.0\", expected 0 or 1", "t_0,p_0\n2,0.5\n");
        refuses(
                2,
                "there are 2 columns of truth and 1 of scores; expected one of each for every label",
                LABELS,
                "--task",
                "multilabel",
                "--probabilities",
                "p_cat");
        refuses(
                1,
                "t.csv has no column t_*; name one by --truth (columns: y_true, y_pred, shop,"
                        + " weight)",
                NUMBERS,
                "--task",
                "multilabel");
    }

    @Test
    void theTextNamesEveryNumber() throws IOException {
        String text = run(NUMBERS).out();
        assertTrue(text.contains("mean absolute error (MAE)             0.6250"), text);
        assertTrue(text.contains("Kendall's tau-b"), text);
        assertTrue(
                run(LABELS).out().contains("cat        2           2      2"), run(LABELS).out());
        String items = run(ITEMS, "--undefined", "zero").out();
        assertTrue(items.contains("mean reciprocal rank (MRR)            0.3750  0"), items);
        assertTrue(items.contains("ties: 0.2500 to 0.5000"), items);
    }
}
