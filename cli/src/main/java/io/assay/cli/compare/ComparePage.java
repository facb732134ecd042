package io.assay.cli.compare;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.CompareDrawing;
import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Forests;
import io.assay.cli.chart.Grid;
import io.assay.cli.html.Blocks;
import io.assay.cli.html.Page;
import io.assay.cli.html.Provenance;
import io.assay.cli.html.Publication;
import io.assay.cli.report.NumberText;
import io.assay.cli.request.Pages;
import io.assay.compare.Comparison;
import java.util.ArrayList;
import java.util.List;

/// The comparison as a page: what it means, in words, then the curves and the numbers.
final class ComparePage {
    private final Blocks page = new Blocks();
    private final Duel duel;
    private final List<String> names;
    private final List<Chart> curves;
    private final List<Forest> numbers = new ArrayList<>();

    private ComparePage(Duel duel) {
        this.duel = duel;
        names = duel.models().stream().map(Contestant::name).toList();
        curves = CompareDrawing.of(names, duel.models().stream().map(Contestant::rows).toList());
        if (duel.comparisons().isEmpty()) {
            duel.standings().forEach((metric, standings) -> numbers.add(values(metric, standings)));
        } else {
            numbers.add(differences());
        }
    }

    static void write(Duel duel, Pages pages) {
        ComparePage comparison = new ComparePage(duel);
        List<Figure> figures = new ArrayList<>(comparison.curves);
        figures.addAll(comparison.numbers);
        Publication.write(pages, figures, comparison::page);
    }

    private String page() {
        var rows = duel.models().getFirst().rows();
        page.header(
                "Assay comparison",
                titled(),
                NumberText.count(rows.rows())
                        + " rows, "
                        + NumberText.count(rows.positives())
                        + " positive; the same rows for every model");
        page.section("words", "In words");
        words();
        page.end();
        page.section("numbers", "The numbers");
        if (duel.comparisons().isEmpty()) {
            page.figures(numbers).table(ranked());
        } else {
            page.out().open("div", "class", "columns").line();
            page.figure(numbers.getFirst()).table(paired());
            page.out().close("div").line();
        }
        page.end();
        if (!curves.isEmpty()) {
            page.section("curves", "The curves").figures(curves).end();
        }
        page.out().close("main").line();
        Provenance.write(page, duel.certainty(), rows.rows());
        return Page.of("Assay: " + titled(), page, null);
    }

    private String titled() {
        return String.join(names.size() == 2 ? " or " : ", ", names);
    }

    private void words() {
        for (Comparison c : duel.comparisons()) {
            page.paragraph(c.sentence(names.get(0), names.get(1)), "verdict");
        }
        duel.standings()
                .forEach((metric, standings) ->
                        page.paragraph(Standing.words(metric, standings, level()), "verdict"));
        for (Margins.Outcome outcome : duel.margins()) {
            page.paragraph(
                    outcome.sentence(names.getFirst()) + ".", outcome.holds() ? "verdict" : "flag");
        }
    }

    private double level() {
        return duel.certainty().level();
    }

    /// The difference of every metric, with 0 as the line that tells.
    private Forest differences() {
        List<Forest.Item> items = new ArrayList<>();
        for (Comparison c : duel.comparisons()) {
            items.add(Forests.item(Forests.named(c.metric()), c.difference(), c.interval()));
        }
        String title = "Difference: " + names.get(0) + " − " + names.get(1);
        return Forests.of("differences", title, "difference", 0, items);
    }

    private Forest values(Metric<BinarySample> metric, List<Standing> standings) {
        List<Forest.Item> items = new ArrayList<>();
        for (Standing s : standings) {
            double value = s.estimate().value().value();
            items.add(Forests.item(s.name(), value, s.estimate().interval()));
        }
        String name = Forests.named(metric.name());
        return Forests.of("models-" + metric.name(), name, name, Double.NaN, items);
    }

    private Grid paired() {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison c : duel.comparisons()) {
            rows.add(
                    List.of(
                            c.metric(),
                            Numbers.of(c.first()),
                            Numbers.of(c.second()),
                            Numbers.of(c.difference()),
                            Numbers.interval(c.interval()),
                            Numbers.probability(c.pValue()),
                            c.method()));
        }
        return new Grid(
                "Comparison by metric",
                List.of(
                        "metric",
                        names.get(0),
                        names.get(1),
                        "difference",
                        NumberText.level(level()) + " interval",
                        "p",
                        "method"),
                rows);
    }

    private Grid ranked() {
        List<List<String>> rows = new ArrayList<>();
        duel.standings()
                .forEach((metric, standings) -> {
                    for (Standing s : standings) {
                        Comparison c = s.against();
                        rows.add(
                                List.of(
                                        metric.name(),
                                        s.name(),
                                        Numbers.of(s.estimate().value().value()),
                                        Numbers.interval(s.estimate().interval()),
                                        c == null ? "best" : Numbers.of(c.difference()),
                                        c == null ? "" : Numbers.interval(c.interval()),
                                        c == null ? "" : Numbers.probability(c.pValue())));
                    }
                });
        String all = NumberText.level(level()) + " of all";
        return new Grid(
                "Models by metric",
                List.of("metric", "model", "value", all, "best − it", all, "p, adjusted"),
                rows);
    }
}
