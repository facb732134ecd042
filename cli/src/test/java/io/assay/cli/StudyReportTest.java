package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Param;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.search.Searchers;
import io.assay.tune.store.StudyFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `assay tune report` on files of studies.
class StudyReportTest {
    private static final Param<Double> RATE = Param.logReal("rate", 0.001, 1);
    private static final Param<Integer> DEPTH = Param.integer("depth", 1, 9);

    @TempDir private Path folder;

    private String study(String name, Space space, Searcher searcher, long seed) {
        Path file = folder.resolve(name);
        try (StudyFile kept = StudyFile.open(file)) {
            kept.note("metric", "<b>rmse</b>");
            Study study = kept.keep(Study.of(space, searcher, seed));
            study.minimize(9, trial -> Math.abs(Math.log10(trial.get(RATE)) + 1));
        }
        return file.toString();
    }

    @Test
    void aFileIsDrawnWithWhatItSaysOfItself() throws Exception {
        Space space = Space.of(RATE, DEPTH);
        String file = study("one.db", space, Searchers.random(), 77);
        Path html = folder.resolve("r.html");
        Ran ran = Ran.of("tune", "report", file, "--html", html.toString());
        assertEquals(0, ran.code(), ran.err());
        Document page = ParsedPage.of(Files.readString(html));
        assertEquals("one.db", page.selectFirst("h1").text());
        assertEquals("9 trials · random · minimises <b>rmse</b>", page.selectFirst(".lede").text());
        assertNotNull(page.getElementById("fig-contour"));
        String facts = page.selectFirst("footer").text();
        assertTrue(facts.contains("seed 77") && facts.contains("metric <b>rmse</b>"), facts);
    }

    @Test
    void searchersStandSideBySide() throws Exception {
        Space space = Space.of(RATE, DEPTH);
        String first = study("a.db", space, Searchers.random(), 1);
        String second = study("b.db", space, Searchers.sobol(), 2);
        Path svg = folder.resolve("svg");
        Ran ran = Ran.of("tune", "report", first, second, "--svg", svg.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.exists(svg.resolve("methods.svg")));
        ParsedPicture.of(svg.resolve("convergence.svg"));
        String other = study("c.db", Space.of(RATE), Searchers.random(), 1);
        Ran refused = Ran.of("tune", "report", first, other, "--svg", svg.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("is a study of another space, goal or metric than"));
    }

    @Test
    void nothingToDrawIsSaid() {
        Ran ran = Ran.of("tune", "report", "one.db");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("there is nothing to do; give --html or --svg"), ran.err());
        Ran none = Ran.of("tune", "report", "--html", "r.html");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("give the file of a STUDY"), none.err());
    }
}
