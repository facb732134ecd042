package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in headless Chromium, where there is one.
class BrowserTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root"));

    @TempDir private Path folder;

    private static Path chromium() {
        Path found =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(dir ->
                                List.of("chromium", "chromium-browser", "google-chrome").stream()
                                        .map(name -> Path.of(dir, name)))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            System.out.println("BrowserTest is skipped: no chromium on the PATH");
        }
        assumeTrue(found != null, "no chromium on the PATH");
        return found;
    }

    /// @return what it printed, and what the page said to its console
    private Ran browse(Path page, String... what) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                chromium().toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--enable-logging=stderr",
                                "--user-data-dir=" + Files.createTempDirectory(folder, "user"),
                                "--virtual-time-budget=3000"));
        command.addAll(List.of(what));
        command.add(page.toUri().toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, "chromium did not end within a minute");
        return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private Path page() {
        Path page = folder.resolve("report.html");
        String data = ROOT.resolve("docs/data/breast_cancer.csv").toString();
        assertEquals(0, Ran.of("evaluate", data, "--html", page.toString()).code());
        return page;
    }

    @Test
    void chartsComeAliveAndNothingIsRefused() throws Exception {
        Ran ran = browse(page(), "--dump-dom");
        List<String> complaints = ran.err().lines().filter(l -> l.contains("CONSOLE")).toList();
        assertEquals(List.of(), complaints);
        Document page = Jsoup.parse(ran.out());
        assertEquals(
                page.select("figure[data-chart]").size(),
                page.select("figure.live canvas[aria-label]").size());
        assertTrue(page.select("figure.live").size() >= 7);
        assertEquals("0.5", page.getElementById("at").text());
        assertEquals("0.9832", page.selectFirst("[data-rate=recall]").text());
        assertTrue(!page.getElementById("explorer").hasAttr("hidden"));
    }

    @Test
    void itFitsAPhone() throws Exception {
        Path picture = folder.resolve("phone.png");
        browse(page(), "--window-size=390,844", "--screenshot=" + picture);
        assertTrue(Files.size(picture) > 10_000, Files.size(picture) + " bytes");
    }
}
