package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Params;
import io.assay.tune.Proposal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The state of Hyperband: brackets, filled by proposals in the order of their numbers.
final class HyperbandSearch implements Search {
    private static final int TRIED = 10; // as many as density estimates start with

    private final HyperbandSearcher settings;
    private final Space space;
    private final Goal goal;
    private final long seed;
    private final Search blank;
    private final List<Bracket> brackets = new ArrayList<>();
    private final Map<Integer, Bracket.Entry> entries = new HashMap<>();
    private final Map<Integer, Proposal> proposals = new HashMap<>();
    private final TreeMap<Double, Search> byResource = new TreeMap<>();
    private final Map<Double, Integer> counts = new HashMap<>();

    HyperbandSearch(HyperbandSearcher settings, Space space, Goal goal, long seed) {
        this.settings = settings;
        this.space = space;
        this.goal = goal;
        this.seed = seed;
        blank = begin();
    }

    private Search begin() {
        Searcher points = settings.points();
        return points.begin(space, List.of(goal), seed);
    }

    @Override
    public void told(Trial trial) {
        place(trial.number(), trial.proposal());
        Bracket.Entry entry = entries.get(trial.number());
        if (entry != null) {
            entry.told = true;
            entry.loss = goal.loss(trial.value());
        }
        double resource = trial.proposal().resource();
        byResource.computeIfAbsent(resource, r -> begin()).told(trial);
        counts.merge(resource, trial.isComplete() ? 1 : 0, Integer::sum);
    }

    /// What was proposed belongs to a bracket for good; trials of others' choice to none.
    private void place(int number, Proposal proposal) {
        if (proposals.putIfAbsent(number, proposal) != null || proposal.resource() == 0) {
            return;
        }
        if (proposal.continues() < 0) {
            entries.put(number, filling().start(number));
            return;
        }
        for (Bracket bracket : brackets) {
            Bracket.Entry entry = bracket.carryOn(number, proposal.continues());
            if (entry != null) {
                entries.put(number, entry);
                return;
            }
        }
    }

    /// The bracket that takes the next point.
    private Bracket filling() {
        if (brackets.isEmpty() || brackets.get(brackets.size() - 1).isFull()) {
            List<List<Brackets.Rung>> plan = settings.plan().brackets();
            brackets.add(new Bracket(plan.get(brackets.size() % plan.size())));
        }
        return brackets.get(brackets.size() - 1);
    }

    @Override
    public Proposal propose(Turn turn) {
        for (int i = 0; i < turn.pending().size(); i++) {
            place(turn.number() - turn.pending().size() + i, turn.pending().get(i));
        }
        for (Bracket bracket : brackets) {
            Bracket.Step step = bracket.next();
            if (step != null) {
                Proposal earlier = proposals.get(step.from());
                return new Proposal(earlier.params(), step.resource(), step.from());
            }
        }
        double resource = filling().resource(0);
        return new Proposal(point(turn), resource, -1);
    }

    /// A point by what is known at the largest resource that was tried more often than there are
    /// parameters; every third one is drawn anew.
    private Params point(Turn turn) {
        Search best = blank;
        for (Map.Entry<Double, Search> known : byResource.entrySet()) {
            if (counts.get(known.getKey()) >= Math.max(space.size() + 3, TRIED)) {
                best = known.getValue();
            }
        }
        if (turn.random().nextInt(3) == 0) {
            return space.at(turn.random().doubles(space.size()).toArray());
        }
        Turn alone =
                new Turn(turn.number(), turn.attempt(), turn.random(), List.of(), turn.fresh());
        return best.propose(alone).params();
    }

    String stops() {
        StringBuilder text = new StringBuilder();
        for (int b = 0; b < brackets.size(); b++) {
            text.append("bracket ").append(b).append('\n').append(brackets.get(b).stops());
        }
        return text.toString();
    }
}
