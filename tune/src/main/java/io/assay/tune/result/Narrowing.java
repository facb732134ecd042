package io.assay.tune.result;

import io.assay.tune.Condition;
import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.domain.Domain;
import io.assay.tune.domain.ListDomain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A smaller space that finished trials speak for, and why.
///
/// Of each ordered parameter the part from the least to the greatest value of the best trials is kept,
/// with a margin; of categories those that occur among them. A part is only cut off where the best trials
/// would lie so close together by chance, given where all trials lie, with a probability below 0.01.
/// Parameters that others hang on stay, and rules are not carried over.
///
/// @param space the smaller one
/// @param evidence a sentence for each parameter
public record Narrowing(Space space, List<String> evidence) {
    private static final double CHANCE = 0.01;
    private static final double BEST = 0.2;
    private static final int LEAST = 5;
    private static final double MARGIN = 0.1;

    /// Proposes a smaller space.
    ///
    /// @param trials of one study
    /// @throws IllegalArgumentException if fewer than 25 are complete
    public static Narrowing of(List<Trial> trials, Goal goal) {
        List<Trial> ranked =
                trials.stream()
                        .filter(Trial::isComplete)
                        .sorted(Comparator.comparingDouble(trial -> goal.loss(trial.value())))
                        .toList();
        if (ranked.size() * BEST < LEAST) {
            throw new IllegalArgumentException(
                    ranked.size() + " trials are complete; expected at least 25");
        }
        List<Trial> best = ranked.subList(0, (int) (ranked.size() * BEST));
        Space space = ranked.get(0).params().space();
        List<Param<?>> params = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            Param<?> param = space.params().get(i);
            Part part = isParent(space, param) ? null : part(param, i, best, ranked);
            params.add(part == null ? param : part.of(param));
            evidence.add(param.name() + ": " + (part == null ? "stays" : part.evidence()));
        }
        return new Narrowing(Space.of(params), evidence);
    }

    private static boolean isParent(Space space, Param<?> param) {
        return space.params().stream()
                .map(Param::condition)
                .filter(Objects::nonNull)
                .map(Condition::parent)
                .anyMatch(param::equals);
    }

    private record Part(double low, double high, boolean[] kept, String evidence) {

        private <T> Param<T> of(Param<T> param) {
            return new Param<>(param.name(), domain(param.domain()), param.condition());
        }

        private <T> Domain<T> domain(Domain<T> whole) {
            if (kept == null) {
                return whole.within(low, high);
            }
            List<T> values = new ArrayList<>();
            for (int level = 0; level < kept.length; level++) {
                if (kept[level]) {
                    values.add(whole.at(whole.middle(level)));
                }
            }
            return new ListDomain<>(values, false);
        }
    }

    private static Part part(Param<?> param, int i, List<Trial> best, List<Trial> all) {
        Domain<?> domain = param.domain();
        double[] top = units(best, i);
        double[] units = units(all, i);
        if (top.length < LEAST) {
            return null;
        }
        if (domain.ordered()) {
            return interval(param, top, units);
        }
        return domain instanceof ListDomain<?> ? categories(domain, top, units) : null;
    }

    private static double[] units(List<Trial> trials, int i) {
        return trials.stream()
                .mapToDouble(trial -> trial.params().unit(i))
                .filter(unit -> !Double.isNaN(unit))
                .toArray();
    }

    private static Part interval(Param<?> param, double[] top, double[] all) {
        double low = 1;
        double high = 0;
        for (double unit : top) {
            low = Math.min(low, unit);
            high = Math.max(high, unit);
        }
        double margin = MARGIN * (high - low);
        double from = Math.max(0, low - margin);
        double to = Math.min(1, high + margin);
        long inside = 0;
        for (double unit : all) {
            inside += unit >= from && unit <= to ? 1 : 0;
        }
        double share = (double) inside / all.length;
        int k = top.length;
        // That k of many places in a row span no more than this share, were they drawn at random.
        double chance = k * Math.pow(share, k - 1) - (k - 1) * Math.pow(share, k);
        if (chance >= CHANCE) {
            return null;
        }
        Domain<?> part = param.domain().within(from, to);
        return new Part(from, to, null, sentence(top.length, part, inside, all.length, chance));
    }

    private static Part categories(Domain<?> domain, double[] top, double[] all) {
        boolean[] kept = new boolean[(int) domain.levels()];
        for (double unit : top) {
            kept[level(unit, kept.length)] = true;
        }
        long inside = 0;
        int left = 0;
        for (double unit : all) {
            inside += kept[level(unit, kept.length)] ? 1 : 0;
        }
        for (boolean keep : kept) {
            left += keep ? 1 : 0;
        }
        double chance = Math.pow((double) inside / all.length, top.length);
        for (int i = 0; i < left; i++) {
            chance *= (kept.length - i) / (i + 1.0); // any so many categories would have done
        }
        if (left == kept.length || chance >= CHANCE) {
            return null;
        }
        String what = left + " of " + kept.length + " categories";
        return new Part(0, 1, kept, sentence(top.length, what, inside, all.length, chance));
    }

    private static int level(double unit, int levels) {
        return (int) Math.min((long) (unit * levels), levels - 1);
    }

    private static String sentence(int top, Object part, long inside, int all, double chance) {
        return String.format(
                Locale.ROOT,
                "the best %d trials lie in %s, where %d of all %d lie (by chance %.2g)",
                top,
                part,
                inside,
                all,
                chance);
    }
}
