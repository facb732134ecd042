package io.assay.cli.measure;

import io.assay.file.Progress;
import java.io.PrintStream;

/// A bar on the terminal for a reading that takes long; nothing for a short one.
public final class ProgressBar implements Progress {
    private static final long PATIENCE = 400_000_000L;
    private static final long PACE = 100_000_000L;
    private static final int WIDTH = 40;

    private final PrintStream terminal;
    private final String work;
    private final long start = System.nanoTime();
    private long next = start + PATIENCE;
    private boolean shown;

    /// Draws on a terminal.
    ///
    /// @param work what is done, such as `learning`
    public ProgressBar(PrintStream terminal, String work) {
        this.terminal = terminal;
        this.work = work;
    }

    @Override
    public void reached(long done, long total) {
        long now = System.nanoTime();
        if (now < next || total <= 0) {
            return;
        }
        next = now + PACE;
        shown = true;
        int filled = (int) Math.min(WIDTH, done * (double) WIDTH / total);
        terminal.print(
                "\r"
                        + work
                        + " ["
                        + "#".repeat(filled)
                        + ".".repeat(WIDTH - filled)
                        + "] "
                        + (long) (done * 100.0 / total)
                        + " % ");
        terminal.flush();
    }

    /// Takes the bar away.
    public void clear() {
        if (shown) {
            shown = false;
            terminal.print("\r" + " ".repeat(WIDTH + work.length() + 13) + "\r");
            terminal.flush();
        }
    }
}
