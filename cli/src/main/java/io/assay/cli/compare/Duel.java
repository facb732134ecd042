package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.CompareRequest;
import io.assay.compare.Comparison;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One run of `assay compare`: the models and everything that was found.
///
/// @param models in the order of the command
/// @param comparisons of two models, by metric; empty for more
/// @param standings of more than two models, by metric; empty for two
/// @param margins what came of the margins
/// @param certainty level, replicates and seed
public record Duel(
        List<Contestant> models,
        List<Comparison> comparisons,
        Map<Metric<BinarySample>, List<Standing>> standings,
        List<Margins.Outcome> margins,
        Certainty certainty) {

    /// Reads, compares and reports.
    ///
    /// @return whether every margin is kept
    public static boolean run(CompareRequest request, PrintStream out, PrintStream err) {
        try (Workers workers = new Workers(request.reading().threads())) {
            return run(request, workers, out, err);
        }
    }

    /// The same on threads of the caller.
    public static boolean run(
            CompareRequest request, Workers workers, PrintStream out, PrintStream err) {
        if (ClassModels.areIn(request)) {
            return ClassDuel.run(request, workers, out, err);
        }
        Duel duel = of(request, workers);
        if (request.reading().json()) {
            CompareJson.write(duel, out);
        } else {
            out.print(CompareText.of(duel));
        }
        out.flush();
        if (request.reading().pages().wanted()) {
            ComparePage.write(duel, request.reading().pages());
        }
        String first = duel.models.getFirst().name();
        List<Margins.Outcome> missed =
                duel.margins.stream().filter(outcome -> !outcome.holds()).toList();
        missed.forEach(outcome -> err.println("assay: " + outcome.sentence(first)));
        return missed.isEmpty();
    }

    private static Duel of(CompareRequest request, Workers workers) {
        List<Contestant> models = Contestants.read(request, workers);
        List<Metric<BinarySample>> metrics = Questions.of(request, models);
        Contest contest = new Contest(request, models, workers);
        Map<Metric<BinarySample>, List<Standing>> standings = new LinkedHashMap<>();
        List<Comparison> comparisons = List.of();
        if (models.size() == 2) {
            comparisons = metrics.stream().map(contest::pair).toList();
        } else {
            metrics.forEach(metric -> standings.put(metric, contest.ranked(metric)));
        }
        Certainty certainty = request.reading().certainty();
        List<Margins.Outcome> margins =
                Margins.check(contest, models, metrics, request.margins(), certainty.level());
        return new Duel(models, comparisons, standings, margins, certainty);
    }
}
