package io.assay.cli.tune;

import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.request.TellRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.Trial;
import io.assay.tune.store.StudyFile;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/// One run of `assay tell`.
public final class TellRun {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private TellRun() {}

    /// Keeps the result of a trial and says how it compares.
    public static void run(TellRequest request, PrintStream out) {
        String name = InputException.plain(request.study().toString());
        if (!Files.exists(request.study())) {
            throw new UsageException(name + " does not exist; expected the file of a study");
        }
        try (StudyFile file = StudyFile.open(request.study(), request.durable(), PATIENCE)) {
            Trial told = told(file, request);
            List<Trial> before = new StudyView(name, file.stored().orElseThrow()).ranked();
            report(told, before.isEmpty() ? null : before.get(0), file, request, out);
        }
    }

    private static Trial told(StudyFile file, TellRequest request) {
        try {
            return request.reason() != null
                    ? file.fail(request.trial(), request.reason())
                    : file.tell(
                            request.trial(),
                            request.values().stream().mapToDouble(Double::doubleValue).toArray());
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static void report(
            Trial told, Trial before, StudyFile file, TellRequest request, PrintStream out) {
        boolean better =
                told.isComplete()
                        && (before == null || isBetter(told.value(), before.value(), file));
        Trial best = better ? told : before;
        if (request.json()) {
            try (Json json = Json.to(out)) {
                json.object(() -> {
                    json.whole("trial", told.number());
                    json.text("state", told.isComplete() ? "complete" : "failed");
                    json.tree("best_trial", best == null ? null : best.number());
                    json.tree("best_value", best == null ? null : best.value());
                });
            }
            return;
        }
        out.println(
                best == null
                        ? "no trial is complete"
                        : "best: trial "
                                + best.number()
                                + " with "
                                + NumberText.value(best.value()));
        out.flush();
    }

    private static boolean isBetter(double value, double than, StudyFile file) {
        var goal = file.stored().orElseThrow().facts().goals().get(0);
        return goal.loss(value) < goal.loss(than);
    }
}
