package io.assay.bench.track.verdict;

import io.assay.Interval;
import io.assay.bench.track.evidence.SignedRankTest;

/// When is a program slower? Two looks, each at pairs of its own, so that the suspicion of the first
/// never testifies in the second.
///
/// Changes are shares here: 0.02 is two percent slower; the test is made in logarithms.
///
/// @param screenPairs pairs of the first look
/// @param screenP two-sided, below which the first look suspects
/// @param screenChange above which it does
/// @param confirmPairs fresh pairs of a suspect
/// @param confirmP one-sided against `tolerated`, below which a suspect is guilty
/// @param laterP the same for looks after more than `confirmPairs`, smaller as there may be many
/// @param tolerated a change that nobody minds
/// @param least a guilty one's estimate is more than this
/// @param same what the interval must stay within to say that nothing changed
/// @param level of intervals
/// @param laterLevel of those that say `same` in looks after more than `screenPairs` or `confirmPairs`,
///     higher for the same reason
public record Rule(
        int screenPairs,
        double screenP,
        double screenChange,
        int confirmPairs,
        double confirmP,
        double laterP,
        double tolerated,
        double least,
        double same,
        double level,
        double laterLevel) {

    /// 12 pairs, then 20.
    public static final Rule STANDARD =
            new Rule(12, 0.05, 0.015, 20, 0.001, 0.0002, 0.02, 0.03, 0.05, 0.95, 0.99);

    /// Whether the first look at a benchmark asks for a second.
    ///
    /// @param differences of logarithms, one a pair
    public boolean suspects(double[] differences) {
        SignedRankTest test = new SignedRankTest(differences);
        return differences.length >= screenPairs
                && test.twoSided() < screenP
                && Math.abs(test.estimate()) > Math.log1p(screenChange);
    }

    /// The verdict on a benchmark that is not suspected: never that it has changed.
    public Finding screened(double[] differences) {
        SignedRankTest test = new SignedRankTest(differences);
        boolean isDecided =
                differences.length >= screenPairs && isSame(test, differences.length > screenPairs);
        Verdict verdict = isDecided ? Verdict.SAME : Verdict.CANNOT_TELL;
        return finding(verdict, false, differences, test.twoSided());
    }

    /// The verdict on a suspect.
    ///
    /// @param fresh differences of pairs that the suspicion does not rest on
    public Finding confirmed(double[] fresh) {
        SignedRankTest test = new SignedRankTest(fresh);
        double up = test.above(Math.log1p(tolerated));
        double down = test.below(-Math.log1p(tolerated));
        double p = Math.min(up, down);
        boolean isBeyond = Math.abs(test.estimate()) > Math.log1p(least);
        Verdict verdict = Verdict.CANNOT_TELL;
        if (fresh.length >= confirmPairs) {
            boolean isLater = fresh.length > confirmPairs;
            boolean isChanged = isBeyond && p < (isLater ? laterP : confirmP);
            Verdict changed = up < down ? Verdict.SLOWER : Verdict.FASTER;
            Verdict other = isSame(test, isLater) ? Verdict.SAME : Verdict.CANNOT_TELL;
            verdict = isChanged ? changed : other;
        }
        return finding(verdict, true, fresh, p);
    }

    /// The verdict on a suspect for whose fresh pairs there was no time: none.
    public Finding suspected(double[] differences) {
        double p = new SignedRankTest(differences).twoSided();
        return finding(Verdict.CANNOT_TELL, false, differences, p);
    }

    /// Both looks: the verdict of the first where it suspects nothing.
    public Finding of(double[] screen, double[] fresh) {
        return suspects(screen) ? confirmed(fresh) : screened(screen);
    }

    private boolean isSame(SignedRankTest test, boolean isLater) {
        Interval interval = test.interval(isLater ? laterLevel : level);
        return interval.isDefined()
                && interval.low() > -Math.log1p(same)
                && interval.high() < Math.log1p(same);
    }

    private Finding finding(
            Verdict verdict, boolean isConfirmed, double[] differences, double pValue) {
        SignedRankTest test = new SignedRankTest(differences);
        Interval logs = test.interval(level);
        return new Finding(
                verdict,
                isConfirmed,
                differences.length,
                Math.expm1(test.estimate()),
                new Interval(Math.expm1(logs.low()), Math.expm1(logs.high()), level),
                pValue,
                verdict == Verdict.CANNOT_TELL ? new Enough(this).of(differences, isConfirmed) : 0);
    }
}
