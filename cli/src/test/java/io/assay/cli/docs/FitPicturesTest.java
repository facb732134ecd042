package io.assay.cli.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.svg.Svgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The pictures of the guide are what the library draws today. To draw them anew:
/// `./mvnw -q -pl cli -am test -Dtest=FitPicturesTest -Dassay.pictures=docs/images
/// -Dsurefire.failIfNoSpecifiedTests=false`.
class FitPicturesTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root"));

    private static Map<String, String> pictures() {
        Map<String, String> drawn = new TreeMap<>();
        drawn.put("polynomials.svg", Svgs.file(PolynomialPicture.chart()));
        drawn.put("learning-rates.svg", Svgs.file(RatePicture.chart()));
        drawn.put("voting.svg", VotingPicture.draw());
        drawn.put("bagging.svg", Svgs.file(WavePictures.bagging()));
        drawn.put("outliers.svg", Svgs.file(WavePictures.outliers()));
        drawn.put("forests.svg", ForestPicture.draw());
        drawn.put("adaboost.svg", AdaBoostPicture.draw());
        drawn.put("boosting.svg", Svgs.file(WavePictures.boosting()));
        drawn.put("stacking.svg", StackingPicture.draw());
        return drawn;
    }

    @Test
    void picturesOfTheGuideAreThoseOfTheLibrary() throws IOException {
        String folder = System.getProperty("assay.pictures");
        for (Map.Entry<String, String> picture : pictures().entrySet()) {
            if (folder != null) {
                Path into = ROOT.resolve(folder).resolve(picture.getKey());
                Files.writeString(into, picture.getValue());
            }
            Path kept = ROOT.resolve("docs/images").resolve(picture.getKey());
            assertTrue(
                    drawing(Files.readString(kept)).equals(drawing(picture.getValue())),
                    picture.getKey() + " is not what is drawn today");
        }
    }

    /// A style sheet that has more to say changes no picture.
    private static String drawing(String svg) {
        return svg.replaceFirst("(?s)<style>.*</style>", "");
    }
}
