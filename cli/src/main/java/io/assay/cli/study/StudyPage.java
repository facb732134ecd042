package io.assay.cli.study;

import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Grid;
import io.assay.cli.html.Blocks;
import io.assay.cli.html.Page;
import io.assay.cli.html.Provenance;
import io.assay.cli.html.Publication;
import io.assay.cli.report.NumberText;
import io.assay.cli.request.Pages;
import io.assay.tune.Goal;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The page of a study.
public final class StudyPage {
    private static final int MOST_ROWS = 200;

    private final Blocks page = new Blocks();
    private final Studied studied;
    private final StudyFigures figures;

    private StudyPage(Studied studied) {
        this.studied = studied;
        figures = StudyFigures.of(studied);
    }

    /// Writes what is wanted: the page, its figures as drawings, or both.
    public static void write(Studied studied, Pages pages) {
        StudyPage one = new StudyPage(studied);
        Publication.write(pages, one.figures.all(), one::page);
    }

    private String page() {
        page.header("Assay study", studied.name(), lede());
        headline();
        progress();
        importance();
        if (!figures.slices().isEmpty()) {
            page.section("slices", "Parameter by parameter").figures(figures.slices()).end();
        }
        section("together", "Parameters together", figures.contour(), null);
        if (figures.coordinates() != null) {
            page.section("all", "All settings").figure(figures.coordinates()).end();
        }
        section("cost", "Result and cost", figures.combinations(), figures.times());
        trials();
        page.out().close("main").line();
        Provenance.write(page, studied.facts());
        return Page.of("Assay: " + studied.name(), page, null);
    }

    private void section(String id, String title, Figure first, Figure second) {
        List<Figure> both = Stream.of(first, second).filter(f -> f != null).toList();
        if (!both.isEmpty()) {
            page.section(id, title).figures(both).end();
        }
    }

    private String lede() {
        return NumberText.count(studied.trials().size())
                + " trials · "
                + String.join(", ", studied.methods())
                + " · "
                + (studied.goal() == Goal.MINIMIZE ? "minimises " : "maximises ")
                + studied.measure();
    }

    private void headline() {
        page.section("headline", "At a glance");
        List<Trial> ranked = studied.ranked();
        page.out().open("ul", "class", "cards").line();
        if (!ranked.isEmpty()) {
            Trial best = ranked.getFirst();
            card(
                    "Best " + studied.measure(),
                    NumberText.value(best.value()),
                    "trial " + best.number());
        }
        for (Worth worth : studied.worth()) {
            card(
                    worth.name(),
                    NumberText.value(worth.value()),
                    NumberText.value(worth.low())
                            + " .. "
                            + NumberText.value(worth.high())
                            + ", "
                            + worth.remark());
        }
        card("Complete", NumberText.count(ranked.size()), others());
        double seconds = studied.trials().stream().mapToDouble(t -> t.nanos() * 1e-9).sum();
        card(
                "Time of all trials",
                NumberText.millis(1000 * seconds),
                "on the wall, one after the other");
        page.out().close("ul").line();
        page.end();
    }

    private void progress() {
        if (figures.convergence() == null) {
            return;
        }
        page.section("progress", "How it went");
        page.out().open("div", "class", "columns").line();
        page.figure(figures.convergence()).table(settings(studied.ranked().getFirst()));
        page.out().close("div").line();
        if (figures.methods() != null) {
            page.figures(List.of(figures.methods()));
        }
        page.end();
    }

    private void card(String name, String value, String below) {
        page.out().open("li", "class", "card").element("span", name, "class", "name");
        page.out().element("span", value, "class", "value");
        page.out().element("span", below, "class", "interval").close("li").line();
    }

    private String others() {
        return count(Trial.Outcome.PRUNED)
                + " stopped early, "
                + count(Trial.Outcome.FAILED)
                + " failed";
    }

    private long count(Trial.Outcome outcome) {
        return studied.trials().stream().filter(t -> t.outcome() == outcome).count();
    }

    private static Grid settings(Trial best) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> one : best.params().texts().entrySet()) {
            rows.add(List.of(one.getKey(), one.getValue()));
        }
        return new Grid("The best settings", List.of("parameter", "value"), rows);
    }

    private void importance() {
        page.section("importance", "What matters");
        if (figures.missing() != null) {
            page.paragraph("Not told: " + figures.missing() + ".", "note");
        } else {
            page.figures(figures.importance());
            page.paragraph(
                    "A random forest learns the results. fANOVA: how much of their variance over the"
                            + " space a parameter explains alone. Permutation: how much worse the forest"
                            + " predicts trials that it has not seen when the values of the parameter are"
                            + " shuffled. Intervals: the middle 90 % over resamples of the trials.",
                    "note");
        }
        page.end();
    }

    private void trials() {
        List<Trial> ordered = new ArrayList<>(studied.ranked());
        studied.trials().stream().filter(t -> !t.isComplete()).forEach(ordered::add);
        List<List<String>> rows = new ArrayList<>();
        for (Trial trial : ordered.subList(0, Math.min(MOST_ROWS, ordered.size()))) {
            rows.add(
                    List.of(
                            Integer.toString(trial.number()),
                            trial.values().isEmpty() ? "" : NumberText.value(trial.value()),
                            NumberText.value(trial.nanos() * 1e-9),
                            trial.reason() == null
                                    ? "complete"
                                    : word(trial.outcome()) + ": " + trial.reason(),
                            trial.params().toString()));
        }
        String shown =
                rows.size() == ordered.size()
                        ? "All trials"
                        : "The first " + rows.size() + " of " + ordered.size() + " trials";
        page.section("trials", "Trials");
        page.folded(
                "Table",
                new Grid(
                        shown + ", the best first",
                        List.of("trial", studied.measure(), "seconds", "outcome", "settings"),
                        rows));
        page.end();
    }

    private static String word(Trial.Outcome outcome) {
        return outcome == Trial.Outcome.PRUNED ? "stopped" : "failed";
    }
}
