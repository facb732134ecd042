package io.assay.bench.track.bisect;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// Finds the first of some commits that is slower, by halves; those that cannot be told are walked around.
final class Search {
    /// What is known of a commit.
    enum Answer {
        GOOD,
        BAD,
        UNKNOWN
    }

    /// Asks about a commit.
    @FunctionalInterface
    interface Question {
        Answer of(int commit) throws IOException, InterruptedException;
    }

    /// @param lastGood the last commit known to be good; -1 for the one before all
    /// @param firstBad the first one known to be bad; what lies between could not be told
    record Found(int lastGood, int firstBad) {}

    private Search() {}

    /// @param count of the commits, the last of which is bad
    static Found of(int count, Question question) throws IOException, InterruptedException {
        Set<Integer> unknown = new HashSet<>();
        int good = -1;
        int bad = count - 1;
        int next = next(good, bad, unknown);
        while (next >= 0) {
            switch (question.of(next)) {
                case GOOD -> good = next;
                case BAD -> bad = next;
                case UNKNOWN -> unknown.add(next);
            }
            next = next(good, bad, unknown);
        }
        return new Found(good, bad);
    }

    /// The one nearest to the middle that can still be asked about; -1 for none.
    private static int next(int good, int bad, Set<Integer> unknown) {
        int best = -1;
        for (int i = good + 1; i < bad; i++) {
            boolean isNearer =
                    best < 0 || Math.abs(2 * i - good - bad) < Math.abs(2 * best - good - bad);
            best = !unknown.contains(i) && isNearer ? i : best;
        }
        return best;
    }
}
