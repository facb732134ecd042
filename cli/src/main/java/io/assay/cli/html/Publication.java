package io.assay.cli.html;

import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Forests;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.report.Written;
import io.assay.cli.request.Pages;
import io.assay.cli.svg.Svgs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Writes pages and pictures to where the command says.
public final class Publication {
    private Publication() {}

    /// What an evaluation is drawn into.
    public static void of(Outcome outcome) {
        List<Forest> more =
                outcome.results().slices() != null
                        ? Forests.ofGroups(outcome.results())
                        : Forests.ofClasses(outcome.results(), outcome.labels());
        List<Figure> figures = new ArrayList<>(outcome.drawing().figures());
        figures.addAll(more);
        write(outcome.request().pages(), figures, () -> EvaluationPage.of(outcome, more));
    }

    /// Writes what is wanted.
    ///
    /// @param page made only where it is wanted
    public static void write(Pages pages, List<Figure> figures, Supplier<String> page) {
        if (pages.html() != null) {
            write(pages.html(), page.get());
        }
        if (pages.svg() != null) {
            Written.to(pages.svg(), () -> Files.createDirectories(pages.svg()));
            for (Figure figure : figures) {
                write(pages.svg().resolve(figure.id() + ".svg"), Svgs.file(figure));
            }
        }
    }

    private static void write(Path file, String text) {
        Written.to(file, () -> Files.write(file, text.getBytes(StandardCharsets.UTF_8)));
    }
}
