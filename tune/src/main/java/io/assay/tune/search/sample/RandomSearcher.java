package io.assay.tune.search.sample;

import io.assay.tune.Goal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import java.util.List;

/// Points at random, uniform over the unit cube of the space (J. Bergstra, Y. Bengio, JMLR 13, 2012).
public record RandomSearcher() implements Searcher {

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        return new PlacesSearch(space, turn -> turn.random().doubles(space.size()).toArray());
    }

    @Override
    public String name() {
        return "random";
    }
}
