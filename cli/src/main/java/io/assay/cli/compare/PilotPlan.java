package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.Certainty;
import io.assay.cli.request.PlanRequest;
import io.assay.cli.request.UsageException;
import io.assay.compare.Comparison;
import io.assay.compare.Plan;
import io.assay.file.InputException;
import io.assay.resample.Bootstrap;
import java.io.PrintStream;
import java.util.List;

/// One run of `assay plan`: how many rows it takes to see a difference.
///
/// @param models the two models of the pilot
/// @param observed their comparison on the pilot
/// @param plan what follows
public record PilotPlan(List<Contestant> models, Comparison observed, Plan plan) {

    /// Reads, plans and reports.
    public static void run(PlanRequest request, PrintStream out) {
        try (Workers workers = new Workers(request.pilot().reading().threads())) {
            PilotPlan plan = of(request, workers);
            if (request.pilot().reading().json()) {
                plan.write(out);
            } else {
                out.print(plan.text());
            }
            out.flush();
        }
    }

    private static PilotPlan of(PlanRequest request, Workers workers) {
        List<Contestant> models = Contestants.read(request.pilot(), workers);
        if (models.size() != 2) {
            throw new UsageException(
                    "a plan is for two models; there are " + models.size() + " files");
        }
        Metric<BinarySample> metric =
                Questions.find(
                        Metrics.binary(request.pilot().reading().threshold()),
                        request.pilot().metrics().getFirst());
        Certainty certainty = request.pilot().reading().certainty();
        int rows = models.getFirst().rows().rows();
        Bootstrap bootstrap = workers.share(certainty.bootstrap(rows));
        try {
            Plan plan =
                    Plan.of(
                            models.get(0).rows(),
                            models.get(1).rows(),
                            metric,
                            request.difference(),
                            request.power(),
                            certainty.level(),
                            bootstrap);
            Contest contest = new Contest(request.pilot(), models, workers);
            return new PilotPlan(models, contest.pair(metric), plan);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage());
        }
    }

    private String text() {
        Sheet sheet = new Sheet();
        sheet.section("PILOT");
        sheet.fact("models", models.get(0).name() + ", " + models.get(1).name());
        sheet.fact("rows", NumberText.count(plan.pilotRows()));
        sheet.fact(plan.metric(), observed.sentence(models.get(0).name(), models.get(1).name()));
        sheet.section("PLAN");
        sheet.number("rows needed", NumberText.count(plan.rows()), "");
        sheet.sentence(
                "To see a difference of "
                        + plan.difference()
                        + " in "
                        + plan.metric()
                        + " with probability "
                        + NumberText.level(plan.power())
                        + " by a paired comparison at "
                        + NumberText.level(plan.level())
                        + ", "
                        + NumberText.count(plan.rows())
                        + " labelled rows like those of the pilot are needed.");
        sheet.sentence(
                "As many rows as the pilot has see a difference of "
                        + NumberText.value(plan.seenByPilot())
                        + " so often.");
        return sheet.toString();
    }

    private void write(PrintStream out) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.text("metric", plan.metric());
                json.array("models", models, model -> json.text(model.name()));
                json.number("difference", plan.difference());
                json.number("power", plan.power());
                json.number("level", plan.level());
                json.whole("rows", plan.rows());
                json.object(
                        "pilot",
                        () -> {
                            json.whole("rows", plan.pilotRows());
                            json.number("difference", observed.difference());
                            json.array(
                                    "interval",
                                    new double[] {
                                        observed.interval().low(), observed.interval().high()
                                    });
                            json.number("sees", plan.seenByPilot());
                        });
            });
        }
    }
}
