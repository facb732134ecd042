package io.assay.cli.tune;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.request.MethodsRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.Params;
import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One run of `assay tune compare`.
final class MethodsRun {
    private static final int WARM = 2; // trials that are not measured

    private final MethodsRequest request;
    private final Problem problem;

    private MethodsRun(MethodsRequest request, Problem problem) {
        this.request = request;
        this.problem = problem;
    }

    /// Runs a study of each searcher on each seed.
    ///
    /// @param terminal where progress is shown; null for nowhere
    static void run(MethodsRequest request, PrintStream out, PrintStream terminal) {
        List<Searcher> searchers = request.searchers().stream().map(MethodsRun::named).toList();
        try (Workers workers = new Workers(request.threads())) {
            Problem problem = Problem.of(request.plan(), null, workers, (done, total) -> {});
            List<Method> methods = new MethodsRun(request, problem).methods(searchers, terminal);
            Comparison comparison = new Comparison(request, problem, methods);
            if (request.json()) {
                comparison.json(out);
            } else {
                out.print(comparison.text());
            }
            out.flush();
        }
    }

    private static Searcher named(String name) {
        try {
            return Searchers.named(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--searchers: " + e.getMessage());
        }
    }

    /// Searchers take turns, so that what else the machine does falls on all of them.
    private List<Method> methods(List<Searcher> searchers, PrintStream terminal) {
        List<Method> methods = new ArrayList<>();
        for (Searcher searcher : searchers) {
            study(searcher, request.plan().seed() - 1, Math.min(WARM, request.trials()));
            methods.add(new Method(searcher.name(), new ArrayList<>()));
        }
        for (int i = 0; i < request.seeds(); i++) {
            for (int s = 0; s < methods.size(); s++) {
                MeasuredStudy done = measured(searchers.get(s), request.plan().seed() + i);
                methods.get(s).studies().add(done);
            }
            if (terminal != null) {
                terminal.print("\rseed " + (i + 1) + " of " + request.seeds());
                terminal.flush();
            }
        }
        if (terminal != null) {
            terminal.print("\r" + " ".repeat(30) + "\r");
        }
        return methods;
    }

    private Study study(Searcher searcher, long seed, int trials) {
        KeptPredictions none = new KeptPredictions(0);
        Study study =
                Study.of(problem.candidates().space(), searcher, seed)
                        .goals(problem.goal())
                        .window(problem.plan().window());
        if (request.seconds() > 0) {
            study.within(Duration.ofNanos((long) (request.seconds() * 1e9)));
        }
        try {
            return study.run(trials, trial -> new double[] {problem.score(trial, none)});
        } catch (IllegalArgumentException e) { // a searcher that cannot work in this space
            throw new UsageException("--searchers " + searcher.name() + ": " + e.getMessage());
        }
    }

    private MeasuredStudy measured(Searcher searcher, long seed) {
        Meter meter = Meter.start();
        Study study = study(searcher, seed, request.trials());
        double wall = meter.wallSeconds();
        double cpu = meter.cpuSeconds();
        long heap = meter.heapBytes();
        List<Trial> trials = study.trials();
        int complete = (int) trials.stream().filter(Trial::isComplete).count();
        if (complete == 0) {
            throw new InputException(
                    searcher.name()
                            + ", seed "
                            + seed
                            + ": none of "
                            + trials.size()
                            + " trials is complete; expected one at least"
                            + (trials.isEmpty()
                                    ? ""
                                    : ", the first says " + trials.get(0).reason()));
        }
        Trial best = study.best();
        return new MeasuredStudy(
                seed,
                best.value(),
                test(best.params()),
                wall,
                cpu,
                heap,
                trials.size(),
                trials.size() - complete);
    }

    private double test(Params params) {
        return problem.sealed() == null ? Double.NaN : problem.onSealed(params, problem.scoring());
    }
}
