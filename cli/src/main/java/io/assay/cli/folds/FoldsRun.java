package io.assay.cli.folds;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.SplitRows;
import io.assay.cli.request.FoldsRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One run of `assay folds`.
public final class FoldsRun {
    private FoldsRun() {}

    /// Reads, plans and reports.
    public static void run(FoldsRequest request, PrintStream out) {
        FoldPlan plan = FoldPlan.of(request, rows(request));
        if (request.out() != null) {
            written(request.out(), () -> FoldsFile.write(plan, request.out()));
        }
        Diagram diagram = request.show() || request.svg() != null ? Diagram.of(plan) : null;
        if (request.svg() != null) {
            byte[] drawing = DiagramSvg.of(plan, diagram).getBytes(StandardCharsets.UTF_8);
            written(request.svg(), () -> Files.write(request.svg(), drawing));
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

    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UsageException(
                    InputException.plain(file.toString())
                            + " cannot be written: "
                            + e.getClass().getSimpleName()
                            + "; expected a place to write to");
        }
    }
}
