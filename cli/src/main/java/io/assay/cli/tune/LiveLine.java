package io.assay.cli.tune;

import io.assay.cli.report.NumberText;
import io.assay.tune.Goal;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// One line of the terminal while a study runs: a bar, the best value, and how it came about.
final class LiveLine implements Study.Listener {
    private static final long PACE = 100_000_000L;
    private static final int BAR = 24;
    private static final int CURVE = 30;

    private final PrintStream terminal;
    private final String metric;
    private final Goal goal;
    private final int trials;
    private final boolean unicode;
    private final List<Trial> seen = new ArrayList<>();
    private long next;
    private int width;

    /// @param trials how many there will be
    /// @param earlier those of an interrupted run
    LiveLine(PrintStream terminal, String metric, Goal goal, int trials, List<Trial> earlier) {
        this.terminal = terminal;
        this.metric = metric;
        this.goal = goal;
        this.trials = trials;
        unicode = terminal.charset().newEncoder().canEncode('\u2588');
        seen.addAll(earlier);
    }

    @Override
    public synchronized void finished(Trial trial) {
        seen.add(trial);
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + PACE;
            draw();
        }
    }

    private void draw() {
        int filled = (int) Math.min(BAR, (long) BAR * seen.size() / trials);
        double[] best = Convergence.best(seen, goal);
        String line =
                "tuning ["
                        + "#".repeat(filled)
                        + ".".repeat(BAR - filled)
                        + "] "
                        + seen.size()
                        + "/"
                        + trials
                        + "  best "
                        + metric
                        + " "
                        + NumberText.value(best[best.length - 1])
                        + (unicode ? "  " + Convergence.line(best, CURVE) : "");
        terminal.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.flush();
        width = line.length();
    }

    /// Takes the line away.
    synchronized void clear() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
    }
}
