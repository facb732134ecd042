package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.Certainty;
import io.assay.compare.Comparison;
import io.assay.interval.Estimate;
import java.util.ArrayList;
import java.util.List;

/// The comparison for people: tables first, then what they mean, in words.
final class CompareText {
    private final Sheet sheet = new Sheet();
    private final Duel duel;

    private CompareText(Duel duel) {
        this.duel = duel;
    }

    static String of(Duel duel) {
        CompareText text = new CompareText(duel);
        text.models();
        if (duel.models().size() == 2) {
            text.pair();
        } else {
            duel.standings().forEach(text::ranking);
        }
        text.margins();
        text.certainty();
        return text.sheet.toString();
    }

    private void models() {
        sheet.section("MODELS");
        for (int i = 0; i < duel.models().size(); i++) {
            sheet.fact("model " + (i + 1), duel.models().get(i).name());
        }
        var rows = duel.models().getFirst().rows();
        sheet.fact(
                "rows",
                NumberText.count(rows.rows())
                        + ", "
                        + NumberText.count(rows.positives())
                        + " positive");
    }

    private String level() {
        return NumberText.level(duel.certainty().level());
    }

    private void pair() {
        String first = duel.models().get(0).name();
        String second = duel.models().get(1).name();
        pair(sheet, first, second, level(), duel.comparisons());
    }

    /// Two models by several metrics: a table, and what it means.
    static void pair(
            Sheet sheet, String first, String second, String level, List<Comparison> comparisons) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("", first, second, "difference", level + " interval", "p", "method"));
        for (Comparison c : comparisons) {
            table.add(
                    List.of(
                            c.metric(),
                            Numbers.of(c.first()),
                            Numbers.of(c.second()),
                            Numbers.of(c.difference()),
                            Numbers.interval(c.interval()),
                            Numbers.probability(c.pValue()),
                            c.method()));
        }
        sheet.section("COMPARISON (difference: first - second)");
        sheet.table(table);
        sheet.section("IN WORDS");
        comparisons.forEach(c -> sheet.sentence(c.sentence(first, second)));
    }

    private void ranking(Metric<BinarySample> metric, List<Standing> standings) {
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of(
                        "",
                        metric.name(),
                        level() + " of all",
                        "best - it",
                        level() + " of all",
                        "p, adjusted"));
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            Estimate estimate = standing.estimate();
            Comparison against = standing.against();
            table.add(
                    List.of(
                            (i + 1) + "  " + standing.name(),
                            Numbers.of(estimate.value().value()),
                            Numbers.interval(estimate.interval()),
                            against == null ? "" : Numbers.of(against.difference()),
                            against == null ? "" : Numbers.interval(against.interval()),
                            against == null ? "" : Numbers.probability(against.pValue())));
        }
        sheet.section("RANKED BY " + metric.name());
        sheet.table(table);
        sheet.sentence(Standing.words(metric, standings, duel.certainty().level()));
    }

    private void margins() {
        if (!duel.margins().isEmpty()) {
            sheet.section("NOT WORSE?");
            String first = duel.models().getFirst().name();
            duel.margins().forEach(outcome -> sheet.sentence(outcome.sentence(first) + "."));
        }
    }

    private void certainty() {
        certainty(sheet, duel.certainty(), duel.models().getFirst().rows().rows());
    }

    /// How intervals were made.
    static void certainty(Sheet sheet, Certainty certainty, int rows) {
        sheet.section("INTERVALS");
        sheet.fact("level", NumberText.level(certainty.level()));
        sheet.fact(
                "resampled",
                NumberText.count(certainty.replicates(rows))
                        + " replicates where a method says bootstrap, seed "
                        + certainty.seed());
    }
}
