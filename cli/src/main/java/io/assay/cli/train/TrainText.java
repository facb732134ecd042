package io.assay.cli.train;

import io.assay.Interval;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.file.InputException;
import io.assay.interval.Estimate;
import io.assay.learn.Target;
import io.assay.split.FoldScores;
import io.assay.split.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A training for people.
final class TrainText {
    private static final int MOST_FOLDS = 40;

    private final Outcome outcome;
    private final Sheet sheet = new Sheet();

    private TrainText(Outcome outcome) {
        this.outcome = outcome;
    }

    static String of(Outcome outcome) {
        TrainText text = new TrainText(outcome);
        text.sheet.section("TRAINING");
        Described.facts(text.sheet, outcome.setup());
        if (outcome.folds() != null) {
            text.folds(outcome.folds());
            text.pooled(outcome.folds());
        }
        if (outcome.bag() != null) {
            text.outOfBag(outcome.bag());
        }
        Rounds.print(text.sheet, outcome.model());
        Epochs.print(text.sheet, outcome);
        text.written();
        return text.sheet.toString();
    }

    private void folds(OutOfFold folds) {
        sheet.section(
                "FOLDS: "
                        + outcome.setup().plan().title()
                        + ", seed "
                        + outcome.setup().request().seed());
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("fold", "train", "test"));
        folds.scores().forEach(scores -> head.add(scores.metric()));
        table.add(head);
        for (Split split : folds.folds()) {
            if (split.number() < MOST_FOLDS) {
                table.add(line(split, folds.scores()));
            }
        }
        table.add(summary("mean", folds.scores(), scores -> scores.mean().value()));
        table.add(summary("SD", folds.scores(), scores -> scores.sd().value()));
        table.add(summary("95 % from", folds.means(), Interval::low));
        table.add(summary("to", folds.means(), Interval::high));
        sheet.table(table);
        if (folds.folds().count() > MOST_FOLDS) {
            sheet.sentence(
                    "... of "
                            + NumberText.count(folds.folds().count())
                            + " folds, the first "
                            + MOST_FOLDS);
        }
        sheet.sentence(
                "95 %: of the mean, wider as folds share training rows (Nadeau and Bengio 2003)");
    }

    private static List<String> line(Split split, List<FoldScores> all) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Long.toString(split.number() + 1),
                                NumberText.count(split.train().size()),
                                NumberText.count(split.test().size())));
        for (FoldScores scores : all) {
            line.add(NumberText.value(scores.values().get((int) split.number()).value()));
        }
        return line;
    }

    private static <T> List<String> summary(String name, List<T> all, ToDoubleFunction<T> number) {
        List<String> line = new ArrayList<>(List.of(name, "", ""));
        all.forEach(one -> line.add(NumberText.value(number.applyAsDouble(one))));
        return line;
    }

    private void pooled(OutOfFold folds) {
        int all = outcome.setup().data().table().rows();
        int tested = folds.rows().length;
        sheet.section(
                (tested == all ? "ALL ROWS" : NumberText.count(tested) + " ROWS TESTED")
                        + ", each predicted by a model that has not seen it");
        for (int i = 0; i < folds.pooled().size(); i++) {
            estimate(sheet, folds.scores().get(i).metric(), folds.pooled().get(i));
        }
    }

    private void outOfBag(OutOfBag bag) {
        sheet.section(
                "OUT OF BAG: "
                        + NumberText.count(bag.rows())
                        + " rows, each predicted by the members that have not seen it");
        Yardstick<?> yardstick = Yardstick.of(outcome.setup().data().table().target());
        for (int i = 0; i < bag.estimates().size(); i++) {
            estimate(sheet, yardstick.metrics().get(i).name(), bag.estimates().get(i));
        }
    }

    /// A number with its interval, or the reason why there is none.
    static void estimate(Sheet sheet, String name, Estimate estimate) {
        if (!estimate.value().isDefined()) {
            sheet.fact(name, "undefined (" + InputException.plain(estimate.value().reason()) + ")");
            return;
        }
        Interval interval = estimate.interval();
        String remark =
                estimate.reason() != null
                        ? "no interval: " + estimate.reason()
                        : NumberText.value(interval.low())
                                + " .. "
                                + NumberText.value(interval.high())
                                + "  "
                                + estimate.method();
        sheet.number(name, NumberText.value(estimate.value().value()), remark);
    }

    private void written() {
        if (outcome.setup().request().save() == null
                && outcome.setup().request().scores() == null) {
            return;
        }
        sheet.section("WRITTEN");
        if (outcome.setup().request().scores() != null) {
            sheet.fact(
                    "out-of-fold predictions",
                    InputException.plain(outcome.setup().request().scores().toString()));
            Target target = outcome.setup().data().table().target();
            if (target.outputs() == 2) {
                sheet.fact(
                        "y_score",
                        "the probability of " + InputException.quote(target.classes().get(1)));
            }
        }
        if (outcome.setup().request().save() != null) {
            sheet.fact(
                    "model of all rows",
                    InputException.plain(outcome.setup().request().save().toString()));
            sheet.fact("fingerprint of the table", outcome.fingerprint().substring(0, 16) + "...");
        }
    }
}
