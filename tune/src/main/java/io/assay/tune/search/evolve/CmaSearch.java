package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A search by covariance matrix adaptation: each lambda trials told are a generation, whoever proposed
/// them.
final class CmaSearch implements Search {
    private final Space space;
    private final Goal goal;
    private final int lambda;
    private final CmaState state;
    private final List<Member> generation = new ArrayList<>();

    CmaSearch(Space space, Goal goal, int lambda, CmaState state) {
        this.space = space;
        this.goal = goal;
        this.lambda = lambda;
        this.state = state;
    }

    @Override
    public void told(Trial trial) {
        generation.add(Member.of(trial, List.of(goal)));
        if (generation.size() == lambda) {
            generation.sort(Comparator.comparingDouble(Member::loss));
            state.move(generation.stream().map(Member::units).toArray(double[][]::new));
            generation.clear();
        }
    }

    @Override
    public Proposal propose(Turn turn) {
        return Proposal.of(space.at(state.draw(turn.random())));
    }
}
