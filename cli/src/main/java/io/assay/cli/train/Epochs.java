package io.assay.cli.train;

import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.network.Epoch;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Network;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.PipelineModel;
import java.util.ArrayList;
import java.util.List;

/// What a network reached in each epoch, for people and for programs.
final class Epochs {
    private static final int MOST = 20;

    private Epochs() {}

    /// Whether the models of a learner have any.
    static boolean areOf(Learner learner) {
        return learner instanceof MultilayerPerceptron
                || learner instanceof Pipeline pipeline && areOf(pipeline.learner());
    }

    /// None of other models.
    private static List<Epoch> of(Model model) {
        if (model instanceof PipelineModel pipeline) {
            return of(pipeline.model());
        }
        return model instanceof Network network ? network.epochs() : List.of();
    }

    /// What is told of the rows beside their loss.
    private static String metric(Outcome outcome) {
        return outcome.setup().data().table().target().isClasses() ? "accuracy" : "r2";
    }

    static void print(Sheet sheet, Outcome outcome) {
        String metric = metric(outcome);
        List<Epoch> epochs = of(outcome.model());
        if (epochs.isEmpty()) {
            return;
        }
        sheet.section("EPOCHS of the model of all rows: " + epochs.size());
        boolean isHeld = !Double.isNaN(epochs.getFirst().heldLoss());
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("epoch", "rate", "loss", metric));
        if (isHeld) {
            head.addAll(List.of("held-out loss", "held-out " + metric));
        }
        lines.add(head);
        for (Epoch epoch : epochs) {
            if (epoch.number() < MOST || epoch.number() == epochs.size()) {
                lines.add(line(epoch, isHeld));
            }
        }
        sheet.table(lines);
        if (epochs.size() > MOST) {
            sheet.sentence("the first " + (MOST - 1) + " and the last; --json has all");
        }
    }

    private static List<String> line(Epoch epoch, boolean isHeld) {
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(epoch.number()));
        line.add(NumberText.value(epoch.rate()));
        line.add(NumberText.value(epoch.loss()));
        line.add(NumberText.value(epoch.metric()));
        if (isHeld) {
            line.add(NumberText.value(epoch.heldLoss()));
            line.add(NumberText.value(epoch.heldMetric()));
        }
        return line;
    }

    static void write(Json json, Outcome outcome) {
        String metric = metric(outcome);
        List<Epoch> epochs = of(outcome.model());
        if (epochs.isEmpty()) {
            return;
        }
        json.array(
                "epochs",
                epochs,
                epoch ->
                        json.object(() -> {
                            json.number("rate", epoch.rate());
                            json.number("loss", epoch.loss());
                            json.number(metric, epoch.metric());
                            if (!Double.isNaN(epoch.heldLoss())) {
                                json.number("held_out_loss", epoch.heldLoss());
                                json.number("held_out_" + metric, epoch.heldMetric());
                            }
                        }));
    }
}
