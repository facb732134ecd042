package io.assay.bench.track.bisect;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.bisect.Search.Answer;
import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.Commits;
import io.assay.bench.track.compare.Opponents;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares commits between a good one and a bad one with the good one, each by fresh pairs.
public final class Bisect {
    private final String good;
    private final String benchmark;
    private final List<String> settings;
    private final double budgetSeconds;
    private final long seed;

    private Bisect(Arguments arguments) {
        good = arguments.words().get(0);
        benchmark = arguments.words().get(2);
        settings = arguments.values().getOrDefault("-p", List.of());
        budgetSeconds = arguments.seconds("--budget");
        seed = arguments.whole("--seed", 42);
    }

    /// Runs it.
    ///
    /// @param words what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(List<String> words) throws IOException, InterruptedException {
        Arguments arguments = Arguments.of(words, Set.of("-p", "--budget", "--seed"), Set.of());
        if (arguments.words().size() != 3) {
            throw new UsageException(
                    "bisect takes a good commit, a bad one and a benchmark; found "
                            + arguments.words().size()
                            + " words");
        }
        return new Bisect(arguments).run(arguments.words().get(1));
    }

    private int run(String bad) throws IOException, InterruptedException {
        List<String> commits = Commits.between(good, bad);
        if (commits.isEmpty()) {
            throw new UsageException(bad + " has no commit that " + good + " lacks");
        }
        Finding whole = compare(commits.getLast());
        if (whole.verdict() != Verdict.SLOWER) {
            System.out.println(bad + " is not slower than " + good + ": " + text(whole));
            return whole.verdict() == Verdict.CANNOT_TELL ? Outcome.CANNOT_TELL : Outcome.OK;
        }
        Halfway halfway = new Halfway(whole.change());
        Search.Found found = Search.of(commits.size(), i -> ask(commits.get(i), halfway));
        say(commits, found);
        return found.firstBad() - found.lastGood() == 1 ? Outcome.SLOWER : Outcome.CANNOT_TELL;
    }

    private Answer ask(String commit, Halfway halfway) throws IOException, InterruptedException {
        try {
            return halfway.of(compare(commit));
        } catch (VoidException e) {
            System.out.println(Commits.title(commit) + ": left out: " + e.getMessage());
            return Answer.UNKNOWN;
        }
    }

    private Finding compare(String commit) throws IOException, InterruptedException {
        Finding finding =
                Opponents.of(good, commit, benchmark, settings).finding(budgetSeconds, seed);
        System.out.println(Commits.title(commit) + ": " + text(finding));
        return finding;
    }

    private static void say(List<String> commits, Search.Found found)
            throws IOException, InterruptedException {
        if (found.firstBad() - found.lastGood() == 1) {
            System.out.println("slower since " + Commits.title(commits.get(found.firstBad())));
            return;
        }
        System.out.println("slower since one of these, which could not be told apart:");
        for (int i = found.lastGood() + 1; i <= found.firstBad(); i++) {
            System.out.println("  " + Commits.title(commits.get(i)));
        }
    }

    private static String text(Finding finding) {
        return String.format(
                Locale.ROOT,
                "%s, %+.1f %%, %d pairs",
                finding.verdict(),
                100 * finding.change(),
                finding.pairs());
    }
}
