package io.assay.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The figures to reach, beside what was measured, as Markdown.
final class FigureTable {
    private static final String HEAD =
            """
            | work | where | rows/s | set | x loop | x peers | roof | B/op | at least (measured) | aim |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private FigureTable() {}

    /// The runs, the table, and the reasons of what is short.
    static String of(List<Figure> figures, Runs runs, Reasons reasons) {
        StringBuilder text = new StringBuilder();
        runs.all().forEach(run -> text.append(heading(run)));
        text.append(runs.all().isEmpty() ? "No results are committed.\n\n" : "\n").append(HEAD);
        figures.forEach(figure -> text.append(line(figure, runs.find(figure.row()))));
        List<Figure> missed =
                figures.stream().filter(f -> !f.missed(runs.find(f.row())).isEmpty()).toList();
        if (!missed.isEmpty() && !runs.all().isEmpty()) {
            text.append("\nWhat is short of the figure (bold above), and what binds it:\n\n");
            missed.forEach(f ->
                    text.append(
                            "- **" + f.work() + ", " + f.where() + "**: " + reasons.of(f) + "\n"));
        }
        return text.toString();
    }

    private static String heading(Run run) {
        Machine machine = run.machine();
        List<String> parts = new ArrayList<>();
        parts.add(
                "`./bench "
                        + (run.arguments().equals("latency") ? "" : "run ")
                        + run.arguments()
                        + "` at "
                        + run.started()
                        + ", commit "
                        + run.commit());
        parts.add(machine.cpu() + ", " + machine.cores() + " cores");
        parts.add("JDK " + machine.jdk());
        parts.add("load average " + Numbers.plain("%.1f", run.loadBefore()));
        if (run.chain() > 0) { // the clock and the roof come together
            parts.add("caches " + machine.caches());
            parts.add(machine.system());
            parts.add(Numbers.plain("**%.2f dependent steps a nanosecond**", run.chain()));
            parts.add("one core reads " + roofs(run.roof()));
        }
        return "- " + String.join("; ", parts) + "\n";
    }

    private static String roofs(Roof roof) {
        return roof.sizes().entrySet().stream()
                .map(e ->
                        size(e.getKey()) + " at " + Numbers.plain("%.1f GB/s", e.getValue() / 1e9))
                .collect(Collectors.joining(", "));
    }

    private static String size(double bytes) {
        return bytes < 1e6
                ? Numbers.plain("%.0f KB", bytes / 1e3)
                : Numbers.plain("%.0f MB", bytes / 1e6);
    }

    private static String line(Figure figure, Optional<Runs.Measured> measured) {
        return String.join(
                        " | ",
                        "| " + figure.work(),
                        figure.where(),
                        measured.map(m -> Numbers.rate(m.row().rowsPerSecond())).orElse("-"),
                        measured.map(m -> m.row().kernels()).filter(s -> !s.isEmpty()).orElse("-"),
                        measured.map(m -> Numbers.times(m.run().timesHand(m.row()))).orElse("-"),
                        measured.map(FigureTable::peers).filter(s -> !s.isEmpty()).orElse("-"),
                        measured.map(m -> Numbers.percent(m.run().share(m.row()))).orElse("-"),
                        measured.map(m -> Numbers.plain("%,.0f", m.row().bytesPerOp())).orElse("-"),
                        asks(figure, measured),
                        (figure.aim().isEmpty() ? "-" : figure.aim()) + " |")
                + "\n";
    }

    private static String peers(Runs.Measured m) {
        return m.run().peers(m.row()).stream()
                .map(p -> p.library() + " " + Numbers.times(p.seconds() / m.row().seconds()))
                .collect(Collectors.joining(", "));
    }

    private static String asks(Figure figure, Optional<Runs.Measured> measured) {
        if (measured.isEmpty()) {
            return figure.asks().stream().map(Ask::what).collect(Collectors.joining("; "));
        }
        return figure.asks().stream()
                .map(ask -> ask(ask, measured.get()))
                .collect(Collectors.joining("; "));
    }

    private static String ask(Ask ask, Runs.Measured measured) {
        String text =
                ask.what() + " (" + ask.text().apply(ask.value().applyAsDouble(measured)) + ")";
        return ask.isMet(measured) ? text : "**" + text + "**";
    }
}
