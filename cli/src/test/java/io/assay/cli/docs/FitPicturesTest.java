package io.assay.cli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.cli.chart.Chart;
import io.assay.cli.svg.Svgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The pictures of `docs/under-and-overfitting.md` are what the library draws today. To draw them anew:
/// `./mvnw -q -pl cli -am test -Dtest=FitPicturesTest -Dassay.pictures=docs/images
/// -Dsurefire.failIfNoSpecifiedTests=false`.
class FitPicturesTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root"));

    @Test
    void picturesOfTheGuideAreThoseOfTheLibrary() throws IOException {
        Map<String, Chart> charts = new TreeMap<>();
        charts.put("polynomials.svg", PolynomialPicture.chart());
        charts.put("learning-rates.svg", RatePicture.chart());
        String folder = System.getProperty("assay.pictures");
        for (Map.Entry<String, Chart> chart : charts.entrySet()) {
            String drawn = Svgs.file(chart.getValue());
            if (folder != null) {
                Files.writeString(ROOT.resolve(folder).resolve(chart.getKey()), drawn);
            }
            Path kept = ROOT.resolve("docs/images").resolve(chart.getKey());
            assertEquals(Files.readString(kept), drawn, chart.getKey());
        }
    }
}
