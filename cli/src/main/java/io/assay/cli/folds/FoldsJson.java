package io.assay.cli.folds;

import io.assay.cli.report.Json;
import io.assay.split.FoldBalance;
import io.assay.split.Rows;
import io.assay.split.Split;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// A plan for programs. Rows are numbered from 1.
final class FoldsJson {
    private static final int MOST_SPLITS = 100;
    private static final int MOST_ROWS = 20;

    private final FoldPlan plan;
    private final Json json;

    private FoldsJson(FoldPlan plan, Json json) {
        this.plan = plan;
        this.json = json;
    }

    static void write(FoldPlan plan, PrintStream out) {
        try (Json json = Json.to(out)) {
            new FoldsJson(plan, json).write();
        }
    }

    private void write() {
        json.object(() -> {
            json.text("plan", plan.title());
            json.whole("rows", plan.rows().rows());
            json.whole("splits", plan.splits().count());
            json.whole("seed", plan.request().seed());
            json.text("stratify", plan.request().stratify());
            json.text("group", plan.request().group());
            balance(plan.balance());
            List<Split> first =
                    LongStream.range(0, Math.min(MOST_SPLITS, plan.splits().count()))
                            .mapToObj(plan.splits()::split)
                            .toList();
            json.array("first_splits", first, this::split);
        });
    }

    private void balance(FoldBalance balance) {
        if (balance == null) {
            return;
        }
        json.array("sizes", balance.sizes());
        if (plan.rows().classes() != null) {
            json.array("classes", plan.rows().classNames(), json::text);
            json.array("counts", Arrays.asList(balance.counts()), json::array);
        }
        json.object(
                "balance",
                () -> {
                    json.whole("size_gap", balance.sizeGap());
                    json.whole("class_gap", balance.classGap());
                    json.number("share_gap", balance.shareGap());
                });
    }

    private void split(Split split) {
        json.object(() -> {
            json.whole("split", split.number() + 1);
            rows("train", split.train());
            rows("test", split.test());
        });
    }

    private void rows(String name, Rows rows) {
        json.object(
                name,
                () -> {
                    json.whole("rows", rows.size());
                    if (rows.size() > 0) {
                        json.whole("first", rows.get(0) + 1L);
                        json.whole("last", rows.get(rows.size() - 1) + 1L);
                    }
                    if (rows.size() <= MOST_ROWS) {
                        json.array(
                                "all", Arrays.stream(rows.toArray()).map(row -> row + 1).toArray());
                    }
                });
    }
}
