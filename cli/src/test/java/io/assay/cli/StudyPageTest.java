package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.report.NumberText;
import io.assay.cli.request.Pages;
import io.assay.cli.study.Studied;
import io.assay.cli.study.StudyPage;
import io.assay.cli.study.StudyRun;
import io.assay.cli.study.Worth;
import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Running;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a study, read back by a parser.
class StudyPageTest {
    private static final Param<Double> RATE = Param.logReal("rate", 0.001, 1);
    private static final Param<Optional<Integer>> DEPTH = Param.integer("depth", 1, 9).orNone();
    private static final Param<String> KIND = Param.categorical("kind", "relu", "tanh");
    private static final Param<Double> SHARE = Param.real("share", 0, 1).whenIs(KIND, "tanh");
    private static final Space SPACE = Space.of(RATE, DEPTH, KIND, SHARE);

    @TempDir private Path folder;

    private static double value(Running trial) {
        if (trial.number() % 11 == 5) {
            throw new IllegalStateException("no luck");
        }
        double far = Math.abs(Math.log10(trial.get(RATE)) + 1.5);
        return far + (trial.get(KIND).equals("tanh") ? 0.4 : 0) + trial.get(DEPTH).orElse(0) / 50.0;
    }

    private static List<Trial> trials(Searcher searcher, int n, long seed) {
        return Study.of(SPACE, searcher, seed).minimize(n, StudyPageTest::value).trials();
    }

    private static Studied studied(List<StudyRun> runs) {
        return new Studied(
                "my study",
                "loss",
                SPACE,
                Goal.MINIMIZE,
                runs,
                List.of(new Worth("Honest loss", 0.75, 0.5, 1, "corrected for the choice")),
                Map.of("seed", "7"));
    }

    private Document page(Studied studied) throws IOException {
        Path file = folder.resolve("r.html");
        StudyPage.write(studied, new Pages(file, folder.resolve("svg")));
        return ParsedPage.of(Files.readString(file));
    }

    @Test
    void oneRunIsShownFromAllSides() throws Exception {
        List<Trial> trials = trials(Searchers.tpe(), 40, 7);
        Document page = page(studied(List.of(new StudyRun("tpe", trials))));
        for (String id :
                List.of(
                        "convergence",
                        "importance-fanova",
                        "importance-permutation",
                        "slice-1",
                        "slice-2",
                        "slice-3",
                        "slice-4",
                        "contour",
                        "coordinates",
                        "combinations",
                        "times")) {
            Element figure = page.getElementById("fig-" + id);
            assertNotNull(figure, id);
            assertTrue(figure.selectFirst("svg[role=img]").attr("aria-label").length() > 20, id);
            assertTrue(!ParsedPage.rows(figure).isEmpty(), id);
        }
        assertNull(page.getElementById("fig-methods"));
        assertEquals(4, page.select("#fig-importance-fanova .whisker").size());
        assertEquals(36, page.select("#fig-coordinates .path").size());
        assertEquals(1, page.select("#fig-coordinates .path.first").size());
        assertTrue(page.select("#fig-slice-3 .note").text().contains("0 = relu, 1 = tanh"));
        assertEquals("log10 rate", page.getElementById("fig-slice-1").attr("data-x"));
        assertTrue(page.select("#fig-contour rect").size() > 30);
        List<List<String>> all = ParsedPage.rows(page.getElementById("trials"));
        assertEquals(40, all.size());
        assertTrue(all.get(39).get(2).contains("failed: IllegalStateException: no luck"));
        String cards = page.select(".cards").text();
        assertTrue(cards.contains("Honest loss0.75000.5000 .. 1.0000, corrected"), cards);
        assertTrue(cards.contains("36") && cards.contains("0 stopped early, 4 failed"), cards);
        assertTrue(page.selectFirst("footer").text().contains("seed 7"));
        theBestIsTheSameEverywhere(page, trials);
        picturesAreXml();
    }

    private static void theBestIsTheSameEverywhere(Document page, List<Trial> trials) {
        double best =
                trials.stream()
                        .filter(Trial::isComplete)
                        .mapToDouble(Trial::value)
                        .min()
                        .orElseThrow();
        String text = NumberText.value(best);
        assertEquals(text, page.selectFirst(".card .value").text());
        List<List<String>> rows = ParsedPage.rows(page.getElementById("fig-convergence"));
        assertEquals(List.of("40", text), rows.get(rows.size() - 1));
        List<List<String>> front = ParsedPage.rows(page.getElementById("fig-times"));
        assertEquals(text, front.get(front.size() - 1).get(1), "the last of the front is the best");
        List<List<String>> ranked = ParsedPage.rows(page.getElementById("fig-combinations"));
        assertEquals(text, ranked.get(0).get(1));
        assertEquals(36, ranked.size());
    }

    private void picturesAreXml() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("svg"))) {
            for (Path file : files.toList()) {
                ParsedPicture.of(file);
            }
        }
    }

    @Test
    void methodsStandSideBySideWithABandOverTheirSeeds() throws Exception {
        List<StudyRun> runs = new ArrayList<>();
        for (long seed = 0; seed < 4; seed++) {
            runs.add(new StudyRun("random", trials(Searchers.random(), 8, seed)));
            runs.add(new StudyRun("sobol", trials(Searchers.sobol(), 8, seed)));
        }
        Document page = page(studied(runs));
        assertEquals(2, page.select("#fig-convergence .band").size());
        assertEquals(2, page.select("#fig-methods rect.hit").size());
        assertEquals(2, page.select("#fig-methods .whisker").size());
        assertEquals(
                "random, 4 seeds",
                ParsedPage.rows(page.getElementById("fig-methods")).get(0).get(0));
    }

    @Test
    void fewTrialsSayWhyNothingIsToldOfImportance() throws Exception {
        Document page =
                page(studied(List.of(new StudyRun("random", trials(Searchers.random(), 4, 1)))));
        assertNotNull(page.getElementById("fig-slice-1"));
        assertNull(page.getElementById("fig-contour"));
        assertEquals(
                "Not told: 4 trials are complete; expected at least 8 to tell what matters.",
                page.selectFirst("#importance .note").text());
        Document none = page(studied(List.of(new StudyRun("random", List.of()))));
        assertEquals(
                "Not told: no trial is complete.", none.selectFirst("#importance .note").text());
    }

    @Test
    void hostileTextsAreTextsEverywhere() throws Exception {
        for (int batch = 0; batch < batches().size(); batch++) {
            List<String> some = batches().get(batch);
            List<Param<?>> params = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                params.add(Param.categorical(some.get(i) + "#" + i, some.get(i), "plain"));
            }
            Space space = Space.of(params);
            List<Trial> trials =
                    Study.of(space, Searchers.random(), 1)
                            .maximize(
                                    batch == 0 ? 10 : 6, // forests once
                                    trial -> {
                                        if (trial.number() == 3) {
                                            throw new IllegalStateException(some.get(0));
                                        }
                                        return trial.number();
                                    })
                            .trials();
            String name = some.get(0);
            Studied studied =
                    new Studied(
                            name,
                            name,
                            space,
                            Goal.MAXIMIZE,
                            List.of(new StudyRun(name, trials)),
                            List.of(),
                            Map.of("seed", name));
            Document page = page(studied);
            assertTrue(
                    page.getElementById("data").data().matches("[-+\\]\\[{}0-9a-zA-Z\",.:\\n]+"));
            picturesAreXml();
        }
    }

    private static List<List<String>> batches() {
        List<String> texts = HostileTextTest.TEXTS.stream().filter(t -> !t.isBlank()).toList();
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += 12) {
            batches.add(texts.subList(from, Math.min(texts.size(), from + 12)));
        }
        return batches;
    }
}
