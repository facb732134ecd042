package io.assay.cli.folds;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.SplitRows;
import io.assay.cli.report.Written;
import io.assay.cli.request.FoldsRequest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// One run of `assay folds`.
public final class FoldsRun {
    private FoldsRun() {}

    /// Reads, plans and reports.
    public static void run(FoldsRequest request, PrintStream out) {
        FoldPlan plan = FoldPlan.of(request, rows(request));
        if (request.out() != null) {
            Written.to(request.out(), () -> FoldsFile.write(plan, request.out()));
        }
        Diagram diagram = request.show() || request.svg() != null ? Diagram.of(plan) : null;
        if (request.svg() != null) {
            byte[] drawing = DiagramSvg.of(plan, diagram).getBytes(StandardCharsets.UTF_8);
            Written.to(request.svg(), () -> Files.write(request.svg(), drawing));
        }
        if (request.json()) {
            FoldsJson.write(plan, out);
        } else {
            out.print(FoldsText.of(plan, request.show() ? diagram : null));
        }
        out.flush();
    }

    private static SplitRows rows(FoldsRequest request) {
        if (request.file() == null) {
            return SplitRows.of(request.rows());
        }
        try (Workers workers = new Workers(0)) {
            return SplitRows.read(
                    request.file(),
                    request.stratify(),
                    request.group(),
                    request.time(),
                    workers.reading((done, total) -> {}));
        }
    }
}
