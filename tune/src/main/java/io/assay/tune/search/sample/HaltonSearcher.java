package io.assay.tune.search.sample;

import io.assay.tune.Goal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import java.util.List;

/// The points of a scrambled [Halton] sequence, which fill the space more evenly than chance. Trial t is
/// point t of the sequence of the study's seed.
public record HaltonSearcher() implements Searcher {
    private static final int RETRY = 1 << 24; // beyond the points of any study

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        Halton points = Halton.scrambled(space.size(), seed);
        return new PlacesSearch(
                space, turn -> points.point(turn.number() + turn.attempt() * RETRY));
    }

    @Override
    public String name() {
        return "halton";
    }
}
