package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What `--svg` writes, read back as XML.
class PictureTest {
    private static final String REAL =
            Path.of(System.getProperty("assay.root"), "docs/data/breast_cancer.csv").toString();

    @TempDir private Path folder;

    @Test
    void everyChartStandsAlone() throws Exception {
        Path pictures = folder.resolve("a/b");
        assertEquals(0, Ran.of("evaluate", REAL, "--svg", pictures.toString()).code());
        assertEquals(
                List.of(
                        "calibration.svg",
                        "confusion.svg",
                        "gain.svg",
                        "lift.svg",
                        "precision-recall.svg",
                        "roc.svg",
                        "scores.svg",
                        "thresholds.svg"),
                names(pictures));
        for (String name : names(pictures)) {
            Document picture = ParsedPicture.of(pictures.resolve(name));
            String style = picture.getElementsByTagName("style").item(0).getTextContent();
            assertTrue(!style.contains("var("), "other programs know no names of colours");
            assertTrue(style.contains("prefers-color-scheme: dark"), name);
            assertTrue(picture.getElementsByTagName("desc").getLength() == 1, name);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void theCurveOfThreeRowsGoesThroughItsCorners() throws Exception {
        Path data = Files.writeString(folder.resolve("t.csv"), "y_true,y_score\n1,3\n0,2\n1,1\n");
        Ran.of("evaluate", data.toString(), "--svg", folder.toString(), "--ci", "off");
        Document picture = ParsedPicture.of(folder.resolve("roc.svg"));
        NodeList paths = picture.getElementsByTagName("path");
        String curve = "";
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            boolean model = path.getAttribute("class").equals("line c0");
            curve = model ? path.getAttribute("d") : curve; // the first is the key of the legend
        }
        // The plot reaches from (58, 420) at the origin to (464, 14).
        assertEquals("M58 420L58 217L464 217L464 14", curve);
    }

    @Test
    void aComparisonIsDrawnToo() throws Exception {
        assertEquals(0, Ran.of("compare", REAL, "--svg", folder.toString()).code());
        for (String name : List.of("roc", "precision-recall", "calibration", "differences")) {
            ParsedPicture.of(folder.resolve(name + ".svg"));
        }
    }
}
