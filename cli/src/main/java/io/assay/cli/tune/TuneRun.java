package io.assay.cli.tune;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.request.TunePlan;
import io.assay.cli.request.TuneRequest;
import io.assay.cli.request.UsageException;
import io.assay.cli.study.Worth;
import io.assay.file.InputException;
import io.assay.file.Progress;
import io.assay.learn.store.Fingerprint;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import io.assay.tune.store.StoredStudy;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One run of `assay tune run` or `assay tune resume`.
public final class TuneRun {
    private final TuneRequest request;
    private final Problem problem;
    private final Map<String, String> notes;
    private final Kept kept;
    private final PrintStream terminal;
    private final KeptPredictions predictions = new KeptPredictions();

    private TuneRun(
            TuneRequest request,
            Problem problem,
            Map<String, String> notes,
            Kept kept,
            PrintStream terminal) {
        this.request = request;
        this.problem = problem;
        this.notes = notes;
        this.kept = kept;
        this.terminal = terminal;
    }

    /// Begins a study and runs it.
    ///
    /// @param terminal where progress is shown; null for nowhere
    public static void run(TuneRequest request, PrintStream out, PrintStream terminal) {
        try (Workers workers = new Workers(request.threads());
                Kept kept = Kept.of(request.study(), request.durable())) {
            if (kept.stored() != null) {
                throw new UsageException(
                        InputException.plain(request.study().toString())
                                + " holds a study already; go on with it by assay tune resume, or"
                                + " name another file");
            }
            Problem problem = problem(request.plan(), null, workers, terminal);
            Map<String, String> notes = new LinkedHashMap<>(request.plan().notes());
            notes.put("metric", problem.scoring().metric().name());
            notes.put("trials", Integer.toString(request.trials()));
            notes.put("fingerprint", Fingerprint.of(problem.setup().data().table()));
            notes.put("assay", Objects.toString(version(), "(not packaged)"));
            new TuneRun(request, problem, notes, kept, terminal).run(request.trials(), out);
        }
    }

    private static String version() {
        return TuneRun.class.getPackage().getImplementationVersion();
    }

    /// Goes on with the study of a file.
    ///
    /// @param terminal where progress is shown; null for nowhere
    public static void resume(TuneRequest request, PrintStream out, PrintStream terminal) {
        String name = InputException.plain(request.study().toString());
        if (!Files.exists(request.study())) {
            throw new UsageException(name + " does not exist; expected the file of a study");
        }
        try (Workers workers = new Workers(request.threads());
                Kept kept = Kept.of(request.study(), request.durable())) {
            StoredStudy stored = kept.stored();
            Map<String, String> notes = stored.facts().notes();
            if (!notes.containsKey("learner")) {
                throw new UsageException(
                        name + " is a study of another program; it goes on by assay ask");
            }
            TunePlan plan = TunePlan.of(notes, stored.facts().settings());
            Path moved = request.table();
            Space space = plan.space() == null ? null : stored.facts().space();
            Problem problem =
                    problem(moved == null ? plan : plan.in(moved), space, workers, terminal);
            sameTable(problem, notes);
            int trials =
                    request.trials() > 0 ? request.trials() : Integer.parseInt(notes.get("trials"));
            new TuneRun(request, problem, notes, kept, terminal).run(trials, out);
        }
    }

    private static void sameTable(Problem problem, Map<String, String> notes) {
        if (!Fingerprint.of(problem.setup().data().table()).equals(notes.get("fingerprint"))) {
            throw new InputException(
                    InputException.plain(problem.setup().data().name())
                            + " is not the table that the study was begun with; expected the same"
                            + " rows and columns");
        }
    }

    private static Problem problem(
            TunePlan plan, Space space, Workers workers, PrintStream terminal) {
        ProgressBar bar = terminal == null ? null : new ProgressBar(terminal, "reading");
        Progress progress = bar == null ? (done, total) -> {} : bar;
        Problem problem = Problem.of(plan, space, workers, progress);
        if (bar != null) {
            bar.clear();
        }
        return problem;
    }

    private void run(int trials, PrintStream out) {
        Study study = study();
        LiveLine line = null;
        kept.keep(study, notes);
        if (terminal != null) {
            List<Trial> earlier = kept.stored() == null ? List.of() : kept.stored().finished();
            String metric = problem.scoring().metric().name();
            line = new LiveLine(terminal, metric, problem.goal(), trials, earlier);
            study.listen(line);
        }
        try {
            study.run(trials, trial -> new double[] {problem.score(trial, predictions)});
        } catch (IllegalArgumentException e) { // a searcher that cannot work in this space
            throw new UsageException(
                    "--searcher " + problem.plan().searcher() + ": " + e.getMessage());
        } finally {
            if (line != null) {
                line.clear();
            }
        }
        judge(study);
        StudyView view = kept.view(study, notes);
        if (request.json()) {
            ResultJson.write(view, out);
        } else {
            out.print(StudyText.of(view, 5));
        }
        out.flush();
    }

    private Study study() {
        Searcher searcher;
        try {
            searcher = Searchers.named(problem.plan().searcher());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--searcher: " + e.getMessage());
        }
        return Study.of(problem.candidates().space(), searcher, problem.plan().seed())
                .goals(problem.goal())
                .window(problem.plan().window())
                .on(problem.executor(), Math.min(request.workers(), problem.plan().window()));
    }

    /// Says what the winner is worth. The rows put aside are opened once in the life of a study.
    private void judge(Study study) {
        List<Trial> trials = study.trials();
        if (trials.stream().noneMatch(Trial::isComplete)) {
            throw new InputException(
                    InputException.plain(problem.setup().data().name())
                            + ": all of "
                            + trials.size()
                            + " trials failed, the first as: "
                            + (trials.isEmpty() ? "none was run" : trials.get(0).reason()));
        }
        Trial best = study.best();
        kept.record(Winner.folds(problem, best, trials.size()));
        if (problem.sealed() != null && !kept.has(Worth.TEST)) {
            kept.record(Winner.test(problem, best, trials.size()));
        }
        if (request.honest() != 0) {
            List<Trial> complete = trials.stream().filter(Trial::isComplete).toList();
            kept.record(Correction.of(problem, complete, best, predictions, request.honest()));
        }
    }
}
