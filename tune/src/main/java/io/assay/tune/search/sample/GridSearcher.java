package io.assay.tune.search.sample;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.domain.Domain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every combination once, the last parameter changing fastest. A continuum is cut into evenly spaced
/// points from end to end; combinations that differ only in parameters that do not exist there are one.
///
/// @param points of each continuum, at least 2
/// @param most combinations that are taken on; a sampler is better for more
public record GridSearcher(int points, int most) implements Searcher {
    private static final int DEFAULT_POINTS = 5;
    private static final int DEFAULT_MOST = 10_000;
    private static final long LISTED = 2_000_000;

    public GridSearcher {
        if (points < 2) {
            throw new IllegalArgumentException("points is " + points + "; expected at least 2");
        }
    }

    /// Five points a continuum, up to 10,000 combinations.
    public static GridSearcher defaults() {
        return new GridSearcher(DEFAULT_POINTS, DEFAULT_MOST);
    }

    /// The same with another number of points of each continuum.
    public GridSearcher points(int other) {
        return new GridSearcher(other, most);
    }

    /// The same with another number of combinations that are taken on.
    public GridSearcher most(int other) {
        return new GridSearcher(points, other);
    }

    /// How many trials a space takes and how long that lasts, in a sentence.
    public String plan(Space space, Duration ofTrial) {
        int count = combinations(space).size();
        double seconds = ofTrial.toNanos() * 1e-9 * count;
        return String.format(
                Locale.ROOT, "%,d trials, about %,.0f s one after the other", count, seconds);
    }

    /// The combinations that keep the rules, in the order of the trials.
    ///
    /// @throws IllegalArgumentException if there are more than [#most()]
    public List<Params> combinations(Space space) {
        int[] levels = new int[space.size()];
        double product = 1;
        for (int i = 0; i < levels.length; i++) {
            long own = space.params().get(i).domain().levels();
            levels[i] = own == 0 ? points : (int) Math.min(own, LISTED);
            product *= levels[i];
        }
        if (product > LISTED) {
            throw tooMany(String.format(Locale.ROOT, "up to %.3g", product));
        }
        Set<Params> all = new LinkedHashSet<>();
        for (int i = 0; i < product; i++) {
            Params point = space.at(place(space, levels, i));
            if (space.broken(point) == null) {
                all.add(point);
            }
        }
        if (all.size() > most) {
            throw tooMany(String.format(Locale.ROOT, "%,d", all.size()));
        }
        return new ArrayList<>(all);
    }

    private IllegalArgumentException tooMany(String count) {
        return new IllegalArgumentException(
                "the grid has "
                        + count
                        + String.format(Locale.ROOT, " combinations; expected at most %,d", most)
                        + ": random or sobol samples such a space");
    }

    private static double[] place(Space space, int[] levels, int combination) {
        double[] units = new double[levels.length];
        int rest = combination;
        for (int i = units.length - 1; i >= 0; i--) {
            Domain<?> domain = space.params().get(i).domain();
            int level = rest % levels[i];
            units[i] = domain.levels() == 0 ? level / (levels[i] - 1.0) : domain.middle(level);
            rest /= levels[i];
        }
        return units;
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        return new Grid(combinations(space));
    }

    @Override
    public String name() {
        return "grid";
    }

    private static final class Grid implements Search {
        private final List<Params> all;
        private int next; // all before were tried; what was tried stays tried

        Grid(List<Params> all) {
            this.all = all;
        }

        @Override
        public void told(Trial trial) {
            // nothing is learned
        }

        @Override
        public Proposal propose(Turn turn) {
            while (next < all.size() && !turn.fresh().test(Proposal.of(all.get(next)))) {
                next++;
            }
            return next < all.size() ? Proposal.of(all.get(next)) : null;
        }
    }
}
