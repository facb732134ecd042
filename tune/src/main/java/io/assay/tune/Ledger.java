package io.assay.tune;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// What was asked and how it ended, by number. Guarded by the lock of its study.
final class Ledger {
    private final List<Proposal> asked = new ArrayList<>(); // null where a number was not asked yet
    private final Map<Tried, Integer> first = new HashMap<>();
    private Trial[] trials = new Trial[16];
    private int open; // no number below was not asked, or has to be asked again
    private int committed; // all numbers below are finished
    private int finished;

    private record Tried(Params params, double resource) {}

    /// The first trials of a ledger that goes on growing: their places are never written again.
    private static final class Prefix extends AbstractList<Trial> implements RandomAccess {
        private final Trial[] all;
        private final int size;

        Prefix(Trial[] all, int size) {
            this.all = all;
            this.size = size;
        }

        @Override
        public Trial get(int index) {
            if (index >= size) {
                throw new IndexOutOfBoundsException(index + " of " + size);
            }
            return all[index];
        }

        @Override
        public int size() {
            return size;
        }
    }

    /// The lowest number that was not asked.
    int open() {
        while (open < asked.size() && asked.get(open) != null) {
            open++;
        }
        return open;
    }

    int committed() {
        return committed;
    }

    int finished() {
        return finished;
    }

    boolean isFinished(int number) {
        return number < trials.length && trials[number] != null;
    }

    Trial trial(int number) {
        return trials[number];
    }

    Proposal proposal(int number) {
        return number < asked.size() ? asked.get(number) : null;
    }

    /// The first finished trials, as a list that never changes.
    List<Trial> prefix(int count) {
        return new Prefix(trials, Math.max(0, Math.min(count, committed)));
    }

    /// Whether no trial of a lower number tries the same.
    boolean isFresh(Proposal proposal, int number) {
        Integer other = first.get(new Tried(proposal.params(), proposal.resource()));
        return other == null || other >= number;
    }

    void ask(int number, Proposal proposal) {
        while (asked.size() <= number) {
            asked.add(null);
        }
        asked.set(number, proposal);
        first.merge(new Tried(proposal.params(), proposal.resource()), number, Math::min);
    }

    void finish(Trial trial) {
        int number = trial.number();
        if (number >= trials.length) {
            trials = Arrays.copyOf(trials, Math.max(number + 1, 2 * trials.length));
        }
        if (trials[number] != null) {
            throw new IllegalStateException("trial " + number + " is finished already");
        }
        trials[number] = trial;
        finished++;
        while (committed < trials.length && trials[committed] != null) {
            committed++;
        }
    }
}
