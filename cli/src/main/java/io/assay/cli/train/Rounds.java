package io.assay.cli.train;

import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.learn.Model;
import io.assay.learn.ensemble.AdaBoostModel;
import java.util.ArrayList;
import java.util.List;

/// The error and the say of each round of AdaBoost, for people and for programs.
final class Rounds {
    private static final int MOST = 20;

    private Rounds() {}

    static void print(Sheet sheet, Model model) {
        if (!(model instanceof AdaBoostModel boosted)) {
            return;
        }
        List<AdaBoostModel.Round> rounds = boosted.rounds();
        sheet.section("ROUNDS of the model of all rows: " + rounds.size());
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("round", "weighted error", "say"));
        for (int r = 0; r < rounds.size(); r++) {
            if (r < MOST - 1 || r == rounds.size() - 1) {
                lines.add(
                        List.of(
                                Integer.toString(r + 1),
                                NumberText.value(rounds.get(r).error()),
                                NumberText.value(rounds.get(r).say())));
            }
        }
        sheet.table(lines);
        if (rounds.size() > MOST) {
            sheet.sentence("the first " + (MOST - 1) + " and the last; --json has all");
        }
    }

    static void write(Json json, Model model) {
        if (model instanceof AdaBoostModel boosted) {
            json.array(
                    "rounds",
                    boosted.rounds(),
                    round ->
                            json.object(() -> {
                                json.number("error", round.error());
                                json.number("say", round.say());
                            }));
        }
    }
}
