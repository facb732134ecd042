package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.report.NumberText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `--html` writes, read back by a parser.
class PageTest {
    private static final String REAL =
            Path.of(System.getProperty("assay.root"), "docs/data/breast_cancer.csv").toString();

    @TempDir private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text).toString();
    }

    private String html(String... command) throws IOException {
        Path page = folder.resolve("report.html");
        String[] all = java.util.Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--html";
        all[command.length + 1] = page.toString();
        Ran ran = Ran.of(all);
        assertEquals(0, ran.code(), ran.err());
        return Files.readString(page);
    }

    private Document page(String... command) throws IOException {
        return ParsedPage.of(html(command));
    }

    @Test
    void theNumbersAreThoseOfTheJsonReport() throws IOException {
        Document page = page("evaluate", REAL);
        JsonNode report = Ran.of("evaluate", REAL, "--json").json();
        List<List<String>> rows = ParsedPage.rows(page.getElementById("metrics"));
        assertTrue(rows.size() > 60, rows.size() + " rows");
        for (List<String> row : rows) {
            JsonNode value = report.get("metrics").get(row.getFirst());
            String text =
                    value.isInt()
                            ? NumberText.count(value.asDouble())
                            : NumberText.value(value.asDouble());
            assertTrue(
                    row.get(1).equals(text) || row.get(1).equals(text.replaceAll("\\.0*$", "")),
                    row + " against " + value);
        }
        String auc = NumberText.value(report.get("metrics").get("roc_auc").asDouble());
        assertEquals(auc, page.selectFirst(".card .value").text());
        String low = NumberText.value(report.get("intervals").get("roc_auc").get(0).asDouble());
        assertTrue(page.selectFirst(".card .interval").text().startsWith(low));
        assertEquals(List.of("351", "6", "9", "203"), page.select(".heat b").eachText());
    }

    @Test
    void everyFigureHasADrawingANameAndATable() throws IOException {
        Document page = page("evaluate", REAL);
        for (String id :
                List.of(
                        "roc",
                        "precision-recall",
                        "thresholds",
                        "calibration",
                        "scores",
                        "gain",
                        "lift")) {
            Element figure = page.getElementById("fig-" + id);
            assertNotNull(figure, id);
            assertTrue(figure.selectFirst("svg[role=img]").attr("aria-label").length() > 20, id);
            assertTrue(figure.select("svg .line, svg .bars").size() >= 1, id);
            assertTrue(ParsedPage.rows(figure).size() >= 5, id);
            assertEquals("0", figure.selectFirst(".scroll").attr("tabindex"), id);
        }
        assertTrue(page.getElementById("fig-roc").select("svg .band").size() == 1);
        String facts = page.selectFirst("footer").text();
        for (String fact : List.of("seed 42", "kernels", "resamples", "DeLong", "MIT")) {
            assertTrue(facts.contains(fact), fact + " is not in " + facts);
        }
        assertTrue(page.selectFirst("footer pre").text().contains("Chart.js Contributors"));
    }

    private Document drawn(String data, String... ids) throws IOException {
        Document page = page("evaluate", Path.of(REAL).resolveSibling(data).toString());
        for (String id : ids) {
            Element figure = page.getElementById("fig-" + id);
            assertNotNull(figure, id);
            assertTrue(figure.selectFirst("svg[role=img]").attr("aria-label").length() > 20, id);
            assertTrue(ParsedPage.rows(figure).size() >= 3, id);
        }
        return page;
    }

    @Test
    void predictedNumbersAreDrawnAgainstTruthAndByTheirErrors() throws IOException {
        Document page = drawn("rents.csv", "predicted-truth", "residuals");
        int dots = page.getElementById("fig-predicted-truth").select("svg .dot").size();
        assertTrue(dots > 40 && dots <= 80, dots + " dots for 80 rows");
        int counted =
                ParsedPage.rows(page.getElementById("fig-residuals")).stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1)))
                        .sum();
        assertEquals(80, counted);
    }

    @Test
    void labelsStandSideBySideWithTheirIntervals() throws IOException {
        Document page =
                drawn(
                        "tags.csv",
                        "labels-f1",
                        "labels-recall",
                        "labels-precision",
                        "labels-roc-auc");
        assertEquals(3, page.getElementById("fig-labels-f1").select("svg .whisker").size());
    }

    @Test
    void queriesAreCountedByTheirNumbers() throws IOException {
        Document page =
                drawn(
                        "search.csv",
                        "queries-ndcg-at-10",
                        "queries-average-precision",
                        "queries-reciprocal-rank");
        int counted =
                ParsedPage.rows(page.getElementById("fig-queries-ndcg-at-10")).stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1)))
                        .sum();
        String note = page.getElementById("fig-queries-ndcg-at-10").select(".note").text();
        assertTrue(note.contains(counted + " "), note);
    }

    @Test
    void quantilesAreHeldAgainstTheirLevels() throws IOException {
        Document page = drawn("demand.csv", "quantiles");
        Element figure = page.getElementById("fig-quantiles");
        assertEquals(5, figure.select("svg .dot").size());
        assertEquals(5, figure.select("svg .whisker").size());
    }

    @Test
    void manyRowsStayFewPoints() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder data = new StringBuilder("y_true,y_pred\n");
        for (int i = 0; i < 30_000; i++) {
            double truth = random.nextDouble();
            data.append(truth).append(',').append(truth + random.nextDouble()).append('\n');
        }
        Document page = page("evaluate", file(data.toString()), "--metric", "mae");
        Element figure = page.getElementById("fig-predicted-truth");
        int dots = figure.select("svg .dot").size();
        assertTrue(dots > 500 && dots < 48 * 48, dots + " dots");
        assertTrue(figure.select(".note").text().contains(" of 30"), figure.select(".note").text());
    }

    @Test
    void theScriptHasOnlyNumbersAndAsManyAsTheDrawing() throws IOException {
        Document page = page("evaluate", REAL);
        JsonNode data = new ObjectMapper().readTree(page.getElementById("data").data());
        assertEquals(page.select("figure[data-chart]").size(), data.get("charts").size());
        for (Element figure : page.select("figure[data-chart]")) {
            JsonNode series =
                    data.get("charts")
                            .get(Integer.parseInt(figure.attr("data-chart")))
                            .get("series");
            assertEquals(figure.select(".legend li").size(), series.size());
        }
        assertEquals(357, data.get("points").get("positives").asInt());
        assertTrue(page.getElementById("data").data().matches("[-+\\]\\[{}0-9a-zA-Z\",.:\\n]+"));
    }

    @Test
    void aCurveUnderTheDiagonalIsFlagged() throws IOException {
        StringBuilder data = new StringBuilder("y_true,y_score\n");
        for (int i = 0; i < 50; i++) {
            data.append(i % 2)
                    .append(",0.")
                    .append(i % 2 == 0 ? 60 + i / 2 : 40 + i / 2)
                    .append('\n');
        }
        Document page = page("evaluate", file(data.toString()));
        assertEquals("inverted?", page.selectFirst("#fig-roc .badge").text());
        assertTrue(page.selectFirst(".flag").text().startsWith("inverted?"));
        assertNull(page("evaluate", REAL).selectFirst("#fig-roc .badge"));
        Document few = page("evaluate", file(data.toString()), "--metric", "f1");
        assertEquals("inverted?", few.selectFirst("#fig-roc .badge").text());
    }

    @Test
    void whatIsUndefinedOrNotDrawnSaysWhy() throws IOException {
        Document page = page("evaluate", file("y_true,y_score\n1,3.5\n1,2\n"));
        List<List<String>> rows = ParsedPage.rows(page.getElementById("undefined"));
        assertTrue(rows.contains(List.of("roc_auc", "no negatives")), rows.toString());
        String missing = page.getElementById("missing").text();
        assertTrue(missing.contains("no negatives"), missing);
        assertTrue(missing.contains("scores are not probabilities: row 1 is 3.5"), missing);
        assertNull(page.getElementById("fig-roc"));
        assertEquals("undefined", page.selectFirst(".card.none .value").text());
    }

    @Test
    void thePageIsTheSameWithAnyNumberOfThreads() throws IOException {
        String one = html("evaluate", REAL, "--threads", "1");
        assertEquals(one, html("evaluate", REAL, "--threads", "2"));
        assertNotEquals(one, html("evaluate", REAL, "--seed", "43"));
    }

    @Test
    void classesStandSideBySide() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder data = new StringBuilder("y_true,p_a,p_b,p_c\n");
        for (int i = 0; i < 300; i++) {
            double a = random.nextDouble();
            double b = random.nextDouble() * (1 - a);
            String label = a > 0.5 ? "a" : random.nextBoolean() ? "b" : "c";
            data.append(label + "," + a + "," + b + "," + (1 - a - b) + "\n");
        }
        Document page = page("evaluate", file(data.toString()));
        assertEquals(9, page.select(".heat td").size());
        assertEquals(
                List.of("chance", "a", "b", "c"),
                page.getElementById("fig-roc").select(".legend span").eachText());
        assertEquals(3, ParsedPage.rows(page.getElementById("fig-classes-f1")).size());
        assertTrue(page.text().contains("Most confused"));
    }

    @Test
    void predictedClassesHaveAMatrixAndNoCurves() throws IOException {
        Document page = page("evaluate", file("y_true,y_pred\n1,1\n1,0\n0,1\n0,0\n0,0\n"));
        assertEquals(List.of("1", "1", "1", "2"), page.select(".heat b").eachText());
        assertTrue(page.getElementById("missing").text().contains("classes are predicted"));
        assertEquals(0, page.select("script").size());
    }

    @Test
    void groupsAreHeldAgainstTheWhole() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder data = new StringBuilder("y_true,y_score,site\n");
        for (int i = 0; i < 400; i++) {
            double x = random.nextDouble();
            int label = random.nextDouble() < x ? 1 : 0;
            data.append(label + "," + x + "," + (i % 3 == 0 ? "north" : "south") + "\n");
        }
        Document page = page("evaluate", file(data.toString()), "--group", "site");
        Element accuracy = page.getElementById("fig-slices-accuracy");
        assertEquals(2, accuracy.select("svg circle").size());
        assertEquals(1, accuracy.select("svg .reference").size());
        assertTrue(page.getElementById("groups").text().contains("Against the largest, south"));
    }

    @Test
    void twoModelsAreComparedInWordsAndCurves() throws IOException {
        Document page = page("compare", REAL);
        String words = page.getElementById("words").text();
        assertTrue(words.contains("cannot be told apart by roc_auc"), words);
        assertEquals(
                List.of("chance", "y_score", "y_score_b", "perfect"),
                page.getElementById("fig-roc").select(".legend span").eachText());
        assertTrue(page.getElementById("fig-differences").select("circle").size() >= 5);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAnErrorOfTheCommand() {
        String nowhere = folder.resolve("no/such/folder/r.html").toString();
        Ran ran = Ran.of("evaluate", REAL, "--html", nowhere);
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count());
        assertTrue(ran.err().contains("r.html cannot be written: NoSuchFile"), ran.err());
    }

    @Test
    void manyRowsMakeASmallPage() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder data = new StringBuilder("y_true,y_score\n");
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble();
            data.append(random.nextDouble() < x ? "1," : "0,").append(x).append('\n');
        }
        String file = file(data.toString());
        String html = html("evaluate", file, "--metric", "auc");
        assertTrue(html.length() < 1 << 20, html.length() + " characters");
        String note = ParsedPage.of(html).getElementById("fig-roc").text();
        assertTrue(note.contains("no curve moves by more than a pixel"), note);
    }
}
