package io.assay.tune.search.halving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One bracket under way: which trials are on which rung, and how they ended.
final class Bracket {
    private final List<Brackets.Rung> plan;
    private final List<List<Entry>> rungs = new ArrayList<>();

    /// A trial on a rung.
    static final class Entry {
        final int number;
        final int from; // the number of the trial on the rung below
        double loss = Double.NaN; // until it is told
        boolean told;

        Entry(int number, int from) {
            this.number = number;
            this.from = from;
        }
    }

    Bracket(List<Brackets.Rung> plan) {
        this.plan = plan;
        plan.forEach(rung -> rungs.add(new ArrayList<>()));
    }

    boolean isFull() {
        return rungs.get(0).size() == plan.get(0).points();
    }

    double resource(int rung) {
        return plan.get(rung).resource();
    }

    Entry start(int number) {
        return add(0, number, -1);
    }

    /// The rung above that of a trial takes it on.
    ///
    /// @return null when the trial is not of this bracket
    Entry carryOn(int number, int from) {
        for (int r = 0; r + 1 < rungs.size(); r++) {
            if (rungs.get(r).stream().anyMatch(entry -> entry.number == from)) {
                return add(r + 1, number, from);
            }
        }
        return null;
    }

    private Entry add(int rung, int number, int from) {
        Entry entry = new Entry(number, from);
        rungs.get(rung).add(entry);
        return entry;
    }

    /// Who goes on next.
    ///
    /// @return null when nobody can at present
    Step next() {
        for (int r = 0; r + 1 < rungs.size(); r++) {
            boolean complete =
                    rungs.get(r).size() >= size(r) && rungs.get(r).stream().allMatch(e -> e.told);
            if (!complete) {
                return null;
            }
            Set<Integer> gone = gone(r + 1);
            for (Entry entry : best(r)) {
                if (!gone.contains(entry.number)) {
                    return new Step(entry.number, resource(r + 1));
                }
            }
        }
        return null;
    }

    /// A trial that goes on, and with how much.
    record Step(int from, double resource) {}

    /// How many a rung takes: failed trials do not go on, so that it may be fewer than planned.
    private int size(int rung) {
        return rung == 0 ? plan.get(0).points() : best(rung - 1).size();
    }

    private Set<Integer> gone(int rung) {
        Set<Integer> gone = new HashSet<>();
        rungs.get(rung).forEach(entry -> gone.add(entry.from));
        return gone;
    }

    /// Those of a complete rung that go on, the best first.
    private List<Entry> best(int rung) {
        return rungs.get(rung).stream()
                .filter(entry -> !Double.isNaN(entry.loss))
                .sorted(Comparator.comparingDouble(entry -> entry.loss))
                .limit(plan.get(rung + 1).points())
                .toList();
    }

    String stops() {
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rungs.size() && !rungs.get(r).isEmpty(); r++) {
            Set<Integer> on = r + 1 < rungs.size() ? gone(r + 1) : Set.of();
            text.append("  resource ")
                    .append(resource(r))
                    .append(": ")
                    .append(rungs.get(r).size())
                    .append(" tried, ")
                    .append(on.size())
                    .append(" went on")
                    .append(on.isEmpty() ? "" : ": " + on.stream().sorted().toList())
                    .append('\n');
        }
        return text.toString();
    }
}
