package io.assay.cli.train;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.report.Written;
import io.assay.cli.request.EnsembleRequest;
import io.assay.cli.request.EnsembleRequest.By;
import io.assay.cli.table.MemberReader;
import io.assay.cli.table.Members;
import io.assay.file.InputException;
import io.assay.interval.Estimate;
import io.assay.learn.Table;
import io.assay.learn.ensemble.Combination;
import io.assay.learn.ensemble.Diversity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One run of `assay ensemble`.
public final class EnsembleRun {
    private static final String TOGETHER = "together";

    private final EnsembleRequest request;
    private final Members members;
    private final Weighted weighted;
    private final Diversity diversity;

    private EnsembleRun(EnsembleRequest request, Members members) {
        this.request = request;
        this.members = request.by() == By.RANKS ? ranked(members) : members;
        weighted = Weighted.of(request, members);
        Table truth = members.truth();
        diversity =
                truth.target().isClasses()
                        ? Diversity.ofProbabilities(
                                this.members.names(),
                                truth.labels(),
                                this.members.outputs(),
                                truth.classes().size())
                        : null;
    }

    /// What has no scale is told, and held against its truth, as ranks.
    private static Members ranked(Members members) {
        int width = members.truth().target().outputs();
        double[][] ranks = new double[members.outputs().length][];
        Arrays.setAll(
                ranks, m -> Combination.ranks().of(new double[][] {members.outputs()[m]}, width));
        return new Members(members.truth(), members.names(), ranks);
    }

    /// Reads, combines, writes and reports.
    public static void run(EnsembleRequest request, PrintStream out) {
        try (Workers workers = new Workers(0)) {
            Members members = MemberReader.read(request, workers.reading((done, total) -> {}));
            if (request.folds() > members.truth().rows() && request.isFitted()) {
                throw new InputException(
                        "there are "
                                + members.truth().rows()
                                + " rows; expected at least one for each of the "
                                + request.folds()
                                + " folds");
            }
            EnsembleRun run = new EnsembleRun(request, members);
            if (request.out() != null) {
                Written.to(
                        request.out(),
                        () ->
                                PredictionsFile.write(
                                        request.out(), members.truth(), run.weighted.outputs()));
            }
            run.report(Yardstick.of(members.truth().target()), out);
            out.flush();
        }
    }

    private <P> void report(Yardstick<P> yardstick, PrintStream out) {
        List<List<Estimate>> each = new ArrayList<>();
        for (double[] outputs : members.outputs()) {
            each.add(OutOfFold.estimates(yardstick, members.truth(), outputs, request.seed()));
        }
        each.add(
                OutOfFold.estimates(
                        yardstick, members.truth(), weighted.outputs(), request.seed()));
        List<String> metrics = yardstick.metrics().stream().map(m -> m.name()).toList();
        if (request.json()) {
            json(metrics, each, out);
        } else {
            out.print(text(metrics, each));
        }
    }

    private String name(int member) {
        return member < members.names().size() ? members.names().get(member) : TOGETHER;
    }

    private String text(List<String> metrics, List<List<Estimate>> each) {
        Sheet sheet = new Sheet();
        sheet.section("ENSEMBLE");
        sheet.fact("members", NumberText.count(members.names().size()));
        sheet.fact("rows", NumberText.count(members.truth().rows()));
        sheet.fact("target", Described.target(members.truth().target()));
        sheet.fact("by", request.by().text());
        sheet.fact("weights", request.weighting().name().toLowerCase(Locale.ROOT));
        if (request.out() != null) {
            sheet.fact("written", InputException.plain(request.out().toString()));
        }
        sheet.section("MEMBERS AND ALL TOGETHER");
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("member", "weight"));
        head.addAll(metrics);
        head.add("95 % of " + metrics.getFirst());
        lines.add(head);
        for (int m = 0; m < each.size(); m++) {
            lines.add(line(m, each.get(m)));
        }
        sheet.table(lines);
        if (request.by() == By.RANKS) {
            sheet.sentence(
                    "scores are replaced by their ranks, as shares of the rows: look at what depends on"
                            + " the order alone, such as roc_auc");
        }
        if (request.isFitted()) {
            sheet.sentence(
                    "together: each row by weights fitted without its fold ("
                            + request.folds()
                            + " folds, seed "
                            + request.seed()
                            + "); the weights shown are of all rows");
        }
        if (diversity != null) {
            sheet.section("DIVERSITY");
            sheet.table(pairs());
        }
        return sheet.toString();
    }

    private List<String> line(int member, List<Estimate> estimates) {
        List<String> line = new ArrayList<>(List.of(InputException.plain(name(member))));
        line.add(
                member < weighted.weights().length
                        ? NumberText.value(weighted.weights()[member])
                        : "");
        estimates.forEach(estimate -> line.add(NumberText.value(estimate.value().value())));
        Estimate first = estimates.getFirst();
        line.add(
                NumberText.value(first.interval().low())
                        + " .. "
                        + NumberText.value(first.interval().high()));
        return line;
    }

    private List<List<String>> pairs() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("pair", "disagreement", "Q", "kappa", "double fault"));
        for (Diversity.Pair pair : diversity.pairs()) {
            lines.add(
                    List.of(
                            InputException.plain(name(pair.first()) + ", " + name(pair.second())),
                            NumberText.value(pair.disagreement()),
                            NumberText.value(pair.q()),
                            NumberText.value(pair.kappa()),
                            NumberText.value(pair.doubleFault())));
        }
        return lines;
    }

    private void json(List<String> metrics, List<List<Estimate>> each, PrintStream out) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.whole("rows", members.truth().rows());
                json.array("classes", members.truth().classes(), json::text);
                json.text("by", request.by().text());
                json.text("weights", request.weighting().name().toLowerCase(Locale.ROOT));
                List<Integer> numbers = new ArrayList<>();
                for (int m = 0; m < each.size(); m++) {
                    numbers.add(m);
                }
                json.array("members", numbers, m -> member(json, m, metrics, each.get(m)));
                if (diversity != null) {
                    json.array("pairs", diversity.pairs(), pair -> pair(json, pair));
                }
            });
        }
    }

    private void member(Json json, int member, List<String> metrics, List<Estimate> estimates) {
        json.object(() -> {
            json.text("name", name(member));
            if (member < weighted.weights().length) {
                json.number("weight", weighted.weights()[member]);
            }
            for (int i = 0; i < metrics.size(); i++) {
                Estimate estimate = estimates.get(i);
                json.object(metrics.get(i), () -> TrainJson.estimate(json, estimate));
            }
        });
    }

    private void pair(Json json, Diversity.Pair pair) {
        json.object(() -> {
            json.text("first", name(pair.first()));
            json.text("second", name(pair.second()));
            json.number("disagreement", pair.disagreement());
            json.number("q", pair.q());
            json.number("kappa", pair.kappa());
            json.number("double_fault", pair.doubleFault());
        });
    }
}
