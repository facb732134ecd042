package io.assay.bench.track.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.history.History;
import io.assay.bench.track.trend.Accepted;
import io.assay.bench.track.trend.Findings;
import io.assay.bench.track.trend.SampleHistory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final String HOSTILE =
            "a.B.x</script><script>alert(1)</script>\"'&|`*\u202e\u0000\n\u2028]]>";

    @TempDir Path folder;

    @Test
    void thePageShowsEveryJvmTheStepAndTheBytes() throws IOException {
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0.2);

        String page = HtmlReport.of(findings());

        assertTrue(page.contains("One benchmark became slower"));
        int dots = count(page, "h0");
        assertTrue(dots > 190 && dots <= 200, dots + " dots");
        assertEquals(1, count(page, "class=\"step slower\""));
        assertEquals(2, count(page, "class=\"level\""));
        assertEquals(1, count(page, "class=\"band\""));
        assertTrue(page.contains("16 bytes an operation since"), page);
        assertTrue(page.contains("data-kind=\"slower\""));
    }

    @Test
    void aPageOfTooFewRunsClaimsNothing() throws IOException {
        SampleHistory.write(folder, "a.B.c", "s/op", 7, 99, 0);
        assertTrue(HtmlReport.of(findings()).contains("<h1>Too few runs to say anything</h1>"));

        SampleHistory.write(folder, "a.B.d", "s/op", 8, 99, 0);
        assertTrue(HtmlReport.of(findings()).contains("<h1>Nothing became slower</h1>"));
    }

    @Test
    void thePageLoadsNothingAndAllowsItsOwnScriptOnly() throws IOException {
        SampleHistory.write(folder, "a.B.c", "s/op", 10, 99, 0);

        String page = HtmlReport.of(findings());

        assertFalse(Pattern.compile("(src|href)=|url\\(|@import|https?:").matcher(page).find());
        assertTrue(page.contains("default-src &#39;none&#39;"));
        assertTrue(
                page.contains(Plain.markup(Asset.of("report.js").source())),
                "the script's hash is missing");
        assertFalse(Asset.of("report.js").text().contains("innerHTML"));
    }

    @Test
    void hostileNamesStayNames() throws Exception {
        SampleHistory.write(folder, HOSTILE, "s/op", 40, 25, 0.2);
        Findings findings = findings();

        String page = HtmlReport.of(findings);
        assertFalse(page.contains("<script>alert"));
        assertEquals(2, count(page, "</script>"));
        assertFalse(page.contains("\u202e") || page.contains("\u0000") || page.contains("\u2028"));
        assertTrue(page.contains("\\u{202e}"));

        Document junit = xml(JunitReport.of(findings));
        assertEquals(1, junit.getElementsByTagName("failure").getLength());

        String markdown = MarkdownReport.of(findings);
        assertFalse(markdown.contains("<script"));
        assertTrue(markdown.contains("\\|\\`\\*"), markdown);
        for (String line : markdown.lines().filter(l -> l.startsWith("| B")).toList()) {
            assertEquals(7, line.replace("\\|", "").chars().filter(c -> c == '|').count(), line);
        }

        JsonNode json = JsonMapper.shared().readTree(JsonReport.of(findings));
        assertEquals(HOSTILE, json.at("/series/0/benchmark").asString());
    }

    @Test
    void theCiServerSeesFailuresSkipsAndDamage() throws Exception {
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0.2);
        SampleHistory.write(folder, "a.B.short", "s/op", 3, 99, 0);
        SampleHistory.write(folder, "a.B.steady", "s/op", 40, 99, 0);
        Path file = new History(folder).files().get(0).path();
        Files.writeString(file, "torn", StandardOpenOption.APPEND);

        Document junit = xml(JunitReport.of(findings()));

        assertEquals("3", junit.getDocumentElement().getAttribute("tests"));
        assertEquals("1", junit.getDocumentElement().getAttribute("failures"));
        assertEquals("1", junit.getDocumentElement().getAttribute("skipped"));
        assertEquals(1, junit.getElementsByTagName("skipped").getLength());
        assertTrue(
                junit.getElementsByTagName("system-err")
                        .item(0)
                        .getTextContent()
                        .contains(file + ":85: skipped: torn"));
    }

    @Test
    void jsonSaysWhereAndHowMuch() throws IOException {
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0.2);

        JsonNode json = JsonMapper.shared().readTree(JsonReport.of(findings()));

        JsonNode step = json.at("/series/0/steps/0");
        assertEquals(1, json.path("slower").asInt());
        assertEquals(SampleHistory.commit(25), step.path("behind").asString());
        assertEquals(0.2, step.path("change").asDouble(), 0.03);
    }

    @Test
    void theCommandWritesWhatItIsAskedFor() throws IOException {
        SampleHistory.write(folder.resolve("h"), "a.B.slow", "s/op", 12, 99, 0);
        Path page = folder.resolve("new/page.html");
        Path junit = folder.resolve("junit.xml");

        int exit =
                Report.main(
                        List.of(
                                "--history",
                                folder.resolve("h").toString(),
                                "--html",
                                page.toString(),
                                "--junit",
                                junit.toString()));

        assertEquals(0, exit);
        assertTrue(Files.readString(page).startsWith("<!doctype html>"));
        assertTrue(Files.readString(junit).startsWith("<?xml"));
    }

    @Test
    void figuresAreWrittenAsPeopleDo() {
        assertEquals("12.34 µs", Quantity.of("s/op", 1.234e-5).text(1.234e-5));
        assertEquals("850.1 ns", Quantity.of("s/op", 8.501e-7).text(8.501e-7));
        assertEquals("2.500 M ops/s", Quantity.of("ops/s", 2.5e6).text(2.5e6));
        assertEquals("3 #", Quantity.of("#", 3).text(3));
    }

    private Findings findings() throws IOException {
        return Findings.of(new History(folder), List.<Accepted>of(), Pattern.compile("(?s)."));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }
}
