package io.assay.testing;

/// A named statement that must hold for many random cases.
///
/// Each case has its own generator, made from the seed, the name and the number of the case, so that
/// a case is the same whatever ran before it. `-Dassay.seed=N` replays a run; a deep run
/// (`-Dassay.deep=true`) draws more cases from a seed that is new every time; a run that repeats the
/// tests on another JVM draws a share of them (`-Dassay.share=20`, in percent).
public final class Property {
    private static final int CASES = 5_000;
    private static final int DEEP_CASES = 200_000;
    private static final long CASE_STEP = 0x632B_E59B_D9B4_E019L;
    private static final int SHARE = Integer.getInteger("assay.share", 100);
    private static final long SEED = chooseSeed();

    private Property() {}

    /// One case; it throws when the statement does not hold.
    @FunctionalInterface
    public interface Case {
        void check(Draw draw) throws Exception;
    }

    /// Whether the long form of the tests was asked for.
    public static boolean deep() {
        return Boolean.getBoolean("assay.deep");
    }

    /// How many cases a property should be tried on.
    public static int cases() {
        return deep() ? DEEP_CASES : CASES;
    }

    /// How many of so many cases this run tries.
    public static int share(int cases) {
        return Math.max(1, (int) ((long) cases * SHARE / 100));
    }

    /// The seed of this run.
    public static long seed() {
        return SEED;
    }

    /// Tries the statement on the usual number of cases and prints the seed.
    public static void holds(String name, Case body) {
        System.out.println(name + ": " + share(cases()) + " cases, seed " + SEED);
        holds(name, cases(), SEED, body);
    }

    /// Tries the statement on this run's share of `cases` cases; the error names the seed and the case.
    public static void holds(String name, int cases, long seed, Case body) {
        for (int i = 0; i < share(cases); i++) {
            try {
                body.check(new Draw(seed + name.hashCode() + i * CASE_STEP));
            } catch (Exception | AssertionError e) {
                throw new AssertionError(
                        name
                                + " fails in case "
                                + i
                                + " of seed "
                                + seed
                                + " (replay with -Dassay.seed="
                                + seed
                                + "): "
                                + e.getMessage(),
                        e);
            }
        }
    }

    private static long chooseSeed() {
        Long given = Long.getLong("assay.seed");
        if (given != null) {
            return given;
        }
        return deep() ? System.nanoTime() : 20_261_121;
    }
}
