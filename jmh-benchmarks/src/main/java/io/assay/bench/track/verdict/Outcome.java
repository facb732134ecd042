package io.assay.bench.track.verdict;

import java.util.Collection;
import java.util.Locale;

/// What a whole comparison says.
///
/// @param exit the exit code: 0 nothing is slower, 1 something is, 3 void, 4 cannot tell
/// @param sentence the reason in one line
public record Outcome(int exit, String sentence) {
    /// Nothing is slower.
    public static final int OK = 0;

    /// Something is.
    public static final int SLOWER = 1;

    /// The command was not understood.
    public static final int USAGE = 2;

    /// Nothing can be said: never to be taken for good.
    public static final int VOID = 3;

    /// Something could not be told, and that was not allowed.
    public static final int CANNOT_TELL = 4;

    private static final int SUITE = 4;
    private static final double MOST = 0.6;

    /// Weighs the findings of all benchmarks.
    ///
    /// @param control of the benchmark that cannot have changed
    /// @param strict whether a benchmark that cannot be told fails the comparison
    public static Outcome of(Finding control, Collection<Finding> findings, boolean strict) {
        if (findings.isEmpty()) {
            return new Outcome(VOID, "nothing was measured");
        }
        if (control.verdict() != Verdict.SAME) {
            return new Outcome(VOID, control(control));
        }
        long slower = count(findings, Verdict.SLOWER);
        long faster = count(findings, Verdict.FASTER);
        long unknown = count(findings, Verdict.CANNOT_TELL);
        int exit = slower > 0 ? SLOWER : strict && unknown > 0 ? CANNOT_TELL : OK;
        if (isTogether(findings, Math.max(slower, faster))) {
            return new Outcome(exit, together(Math.max(slower, faster), findings, slower > faster));
        }
        long same = count(findings, Verdict.SAME);
        return new Outcome(
                exit,
                slower
                        + " slower, "
                        + faster
                        + " faster, "
                        + same
                        + " same, "
                        + unknown
                        + " cannot be told");
    }

    /// Whether most of the suite moved to one side, so that a list of all would hide the one cause.
    public static boolean isTogether(Collection<Finding> findings, long moved) {
        return findings.size() >= SUITE && moved > MOST * findings.size();
    }

    private static String control(Finding control) {
        return String.format(
                Locale.ROOT,
                "the control reads %s (%+.1f %%) where nothing changed: the machine is not fit to"
                        + " measure on now",
                control.verdict() == Verdict.CANNOT_TELL ? "too widely" : control.verdict(),
                100 * control.change());
    }

    private static String together(long moved, Collection<Finding> all, boolean isSlower) {
        return "machine or JVM changed: "
                + moved
                + " of "
                + all.size()
                + " benchmarks are "
                + (isSlower ? "slower" : "faster")
                + " together";
    }

    private static long count(Collection<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
