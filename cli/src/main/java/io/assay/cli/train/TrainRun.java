package io.assay.cli.train;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.Written;
import io.assay.cli.request.TrainRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.Progress;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelNotes;
import io.assay.learn.store.StoredModel;
import java.io.PrintStream;

/// One run of `assay train`.
public final class TrainRun {
    private final TrainRequest request;
    private final Setup setup;
    private final Workers workers;
    private final Progress progress;

    private TrainRun(TrainRequest request, Setup setup, Workers workers, Progress progress) {
        this.request = request;
        this.setup = setup;
        this.workers = workers;
        this.progress = progress;
    }

    /// Reads, learns, saves and reports.
    ///
    /// @param bar on the terminal; null where there is none
    public static void run(TrainRequest request, PrintStream out, ProgressBar bar) {
        if (request.folds() == 0 && request.save() == null) {
            throw new UsageException(
                    "there is nothing to do: --cv 0 and no --save; give one of them");
        }
        Progress progress = bar == null ? (done, total) -> {} : bar;
        try (Workers workers = new Workers(request.threads())) {
            Setup setup = Setup.of(request, workers, progress);
            Outcome outcome = new TrainRun(request, setup, workers, progress).run();
            if (bar != null) {
                bar.clear();
            }
            if (request.json()) {
                TrainJson.write(outcome, out);
            } else {
                out.print(TrainText.of(outcome));
            }
            out.flush();
        }
    }

    private Outcome run() {
        OutOfFold folds = request.folds() == 0 ? null : setup.learning(this::crossValidate);
        if (request.scores() != null) {
            Written.to(
                    request.scores(),
                    () ->
                            PredictionsFile.write(
                                    request.scores(),
                                    setup.data().table().rows(folds.rows()),
                                    folds.outputs()));
        }
        boolean bag = OutOfBag.isKnownTo(setup.learner());
        boolean isTold = setup.learner() instanceof AdaBoost || Epochs.areOf(setup.learner());
        if (request.save() == null && !bag && !isTold) {
            return new Outcome(setup, folds, null, null, null);
        }
        Table table = setup.data().table();
        OutOfBag whole = setup.learning(() -> OutOfBag.fit(setup.learner(), table, request.seed()));
        String print = request.save() == null ? null : save(whole.model());
        return new Outcome(setup, folds, whole.model(), bag ? whole : null, print);
    }

    private OutOfFold crossValidate() {
        Table table = setup.data().table();
        Counter counter = new Counter(progress, request.folds());
        return OutOfFold.of(
                table,
                counter.of(setup.learner()),
                setup.plan().splits(),
                request.seed(),
                workers.executor());
    }

    /// Saves the model of all rows; the fingerprint of the table.
    private String save(Model model) {
        ModelNotes notes =
                ModelNotes.of(
                        setup.entry().name(),
                        setup.values().texts(),
                        setup.data().table(),
                        request.seed());
        Written.to(
                request.save(), () -> ModelFile.save(request.save(), (StoredModel) model, notes));
        return notes.fingerprint();
    }
}
