package io.assay.cli.tune;

import io.assay.cli.report.Json;
import io.assay.cli.request.AskRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Running;
import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.search.Searchers;
import io.assay.tune.store.StoredStudy;
import io.assay.tune.store.StoredTrial;
import io.assay.tune.store.StudyFacts;
import io.assay.tune.store.StudyFile;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run of `assay ask`.
public final class AskRun {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long SEED = 42;

    private final AskRequest request;
    private final StoredStudy stored; // null for a new study

    private AskRun(AskRequest request, StoredStudy stored) {
        this.request = request;
        this.stored = stored;
    }

    /// Asks for a trial and prints it.
    ///
    /// @return whether there was one
    public static boolean run(AskRequest request, PrintStream out) {
        try (StudyFile file = StudyFile.open(request.study(), request.durable(), PATIENCE)) {
            AskRun ask = new AskRun(request, file.stored().orElse(null));
            Study study = file.keep(ask.study());
            Optional<Running> trial = ask.trial(study);
            trial.ifPresent(running -> print(running.number(), running.params(), request, out));
            return trial.isPresent();
        }
    }

    private Study study() {
        if (stored == null) {
            if (request.space() == null) {
                throw new UsageException(
                        InputException.plain(request.study().toString())
                                + " does not exist; give --space to begin a study");
            }
            List<Goal> goals = request.goals().isEmpty() ? List.of(Goal.MINIMIZE) : request.goals();
            return study(
                    request.searcher() == null ? "bayes" : request.searcher(),
                    request.seed() == null ? SEED : request.seed(),
                    request.window() == null ? 1 : request.window(),
                    goals);
        }
        StudyFacts facts = stored.facts();
        Map<String, String> settings = facts.settings();
        same("--searcher", settings.get("searcher"), request.searcher());
        same("--seed", settings.get("seed"), request.seed());
        same("--window", settings.get("window"), request.window());
        return study(
                settings.get("searcher"),
                Long.parseLong(settings.get("seed")),
                Integer.parseInt(settings.get("window")),
                request.goals().isEmpty() ? facts.goals() : request.goals());
    }

    private Study study(String searcher, long seed, int window, List<Goal> goals) {
        Searcher named;
        try {
            named = Searchers.named(searcher);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--searcher: " + e.getMessage());
        }
        return Study.of(
                        request.space() == null
                                ? stored.facts().space()
                                : SpaceFile.read(request.space()),
                        named,
                        seed)
                .window(window)
                .goals(goals.toArray(new Goal[0]));
    }

    private void same(String option, String kept, Object given) {
        if (given != null && !given.toString().equals(kept)) {
            throw new UsageException(
                    option + " is " + given + "; expected " + kept + ", as the study was begun");
        }
    }

    /// Those that are under way are in other hands; they count, and are not given out again unless that is
    /// asked for.
    private Optional<Running> trial(Study study) {
        List<StoredTrial> others = stored == null ? List.of() : stored.running();
        if (request.again()) {
            if (others.isEmpty()) {
                throw new UsageException("--again: no trial is under way; ask without it");
            }
            return study.ask();
        }
        if (stored != null && stored.trials().size() >= request.trials()) {
            return Optional.empty();
        }
        others.forEach(other -> study.ask());
        try {
            return study.ask();
        } catch (IllegalStateException e) { // the window is full, or the rules leave nothing
            throw new UsageException(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--searcher: " + e.getMessage());
        }
    }

    private static void print(int number, Params params, AskRequest request, PrintStream out) {
        if (request.json()) {
            try (Json json = Json.to(out)) {
                json.object(() -> {
                    json.whole("trial", number);
                    json.tree("params", ResultJson.values(params));
                });
            }
            return;
        }
        out.println("trial=" + number);
        params.texts()
                .forEach((name, text) ->
                        out.println(InputException.plain(name) + "=" + InputException.plain(text)));
        out.flush();
    }
}
