package io.assay.cli.folds;

import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.file.InputException;
import io.assay.split.FoldBalance;
import io.assay.split.Split;
import java.util.ArrayList;
import java.util.List;

/// A plan for people.
final class FoldsText {
    private static final int MOST_SPLITS = 40;
    private static final int MOST_CLASSES = 8;

    private FoldsText() {}

    /// @param diagram null when it is not wanted
    static String of(FoldPlan plan, Diagram diagram) {
        Sheet sheet = new Sheet();
        sheet.section("PLAN");
        if (plan.request().file() != null) {
            sheet.fact("file", InputException.plain(plan.request().file().toString()));
        }
        sheet.fact("rows", NumberText.count(plan.rows().rows()));
        sheet.fact("plan", plan.title());
        sheet.fact("splits", NumberText.count(plan.splits().count()));
        column(sheet, "stratified by", plan.request().stratify());
        column(sheet, "groups by", plan.request().group());
        column(sheet, "time by", plan.request().time());
        if (plan.request().scheme().isDrawn()) {
            sheet.fact("seed", Long.toString(plan.request().seed()));
        }
        if (plan.request().out() != null) {
            sheet.fact("written", InputException.plain(plan.request().out().toString()));
        }
        FoldBalance balance = plan.balance();
        sheet.section("SPLITS");
        sheet.table(table(plan, balance));
        more(sheet, plan.splits().count() - MOST_SPLITS);
        if (balance != null) {
            sheet.sentence(balance.toString());
        }
        if (diagram != null) {
            draw(sheet, plan, diagram);
        }
        return sheet.toString();
    }

    private static void column(Sheet sheet, String name, String column) {
        if (column != null) {
            sheet.fact(name, InputException.plain(column));
        }
    }

    private static void more(Sheet sheet, long left) {
        if (left > 0) {
            sheet.sentence("... and " + NumberText.count(left) + " more");
        }
    }

    private static List<List<String>> table(FoldPlan plan, FoldBalance balance) {
        boolean classes = balance != null && plan.rows().classes() != null;
        int shown = classes ? Math.min(MOST_CLASSES, balance.classes().length) : 0;
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("split", "train", "test"));
        for (int c = 0; c < shown; c++) {
            head.add(InputException.quote(plan.rows().classNames().get(c)));
        }
        table.add(head);
        for (long i = 0; i < Math.min(MOST_SPLITS, plan.splits().count()); i++) {
            Split split = plan.splits().split(i);
            List<String> line =
                    new ArrayList<>(
                            List.of(
                                    Long.toString(i + 1),
                                    NumberText.count(split.train().size()),
                                    NumberText.count(split.test().size())));
            for (int c = 0; c < shown; c++) {
                line.add(NumberText.count(balance.counts()[(int) i][c]));
            }
            table.add(line);
        }
        return table;
    }

    private static void draw(Sheet sheet, FoldPlan plan, Diagram diagram) {
        sheet.section("ROWS in order of " + (plan.rows().time() == null ? "the file" : "time"));
        for (Diagram.Line line : diagram.lines()) {
            StringBuilder cells = new StringBuilder();
            for (int s = 0; s < diagram.stretches(); s++) {
                cells.append(cell(line.test()[s], line.train()[s]));
            }
            String number = Long.toString(line.number() + 1);
            sheet.sentence(" ".repeat(Math.max(0, 4 - number.length())) + number + "  " + cells);
        }
        more(sheet, diagram.left());
        sheet.sentence("█ ▓ ▒ ░ tested: all, most, some, few of a stretch   · trains   _ neither");
    }

    private static char cell(double test, double train) {
        if (test == 0) {
            return train == 0 ? '_' : '·';
        }
        return test > 0.999 ? '█' : test >= 0.5 ? '▓' : test >= 0.25 ? '▒' : '░';
    }
}
