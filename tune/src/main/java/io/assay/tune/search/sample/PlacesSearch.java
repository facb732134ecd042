package io.assay.tune.search.sample;

import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.function.Function;

/// A search whose proposals are places of the unit cube that do not depend on results.
record PlacesSearch(Space space, Function<Turn, double[]> places) implements Search {

    @Override
    public void told(Trial trial) {
        // nothing is learned
    }

    @Override
    public Proposal propose(Turn turn) {
        return Proposal.of(space.at(places.apply(turn)));
    }
}
