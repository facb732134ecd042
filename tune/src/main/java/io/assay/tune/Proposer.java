package io.assay.tune;

import io.assay.tune.domain.Domain;
import io.assay.tune.math.Seeds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// Asks a search for the proposal of a trial until one keeps the rules and is new. Guarded by the lock
/// of its study.
final class Proposer {
    private static final int ATTEMPTS = 20;
    private static final int DRAWS = 2_000;
    private static final long MOST_LISTED = 200_000;

    private final Space space;
    private final Search search;
    private final Ledger ledger;
    private final long seed;
    private final int window;
    private final boolean again;
    private final Deque<Params> queue = new ArrayDeque<>();
    private final Map<Integer, Proposal> stored = new HashMap<>();
    private int told;

    Proposer(Space space, Search search, Ledger ledger, long seed, int window, boolean again) {
        this.space = space;
        this.search = search;
        this.ledger = ledger;
        this.seed = seed;
        this.window = window;
        this.again = again;
    }

    void enqueue(Params params) {
        queue.add(params);
    }

    /// What was proposed for a number in an earlier run.
    void restore(Map<Integer, Proposal> proposals) {
        stored.putAll(proposals);
    }

    /// What is proposed for a number; null when nothing is left to try.
    Proposal propose(int number) {
        while (told <= number - window) {
            search.told(ledger.trial(told++));
        }
        Proposal earlier = stored.remove(number);
        if (earlier != null) {
            return earlier;
        }
        Predicate<Proposal> fresh = p -> again || ledger.isFresh(p, number);
        while (!queue.isEmpty()) {
            Proposal wished = Proposal.of(queue.poll());
            if (fresh.test(wished)) {
                return wished;
            }
        }
        return searched(number, fresh);
    }

    private Proposal searched(int number, Predicate<Proposal> fresh) {
        List<Proposal> pending = new ArrayList<>();
        for (int i = told; i < number; i++) {
            pending.add(ledger.proposal(i));
        }
        double resource = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SplittableRandom random = new SplittableRandom(Seeds.of(seed, number, attempt));
            Proposal proposal =
                    search.propose(new Search.Turn(number, attempt, random, pending, fresh));
            if (proposal == null) {
                return null;
            }
            if (space.broken(proposal.params()) == null && fresh.test(proposal)) {
                return proposal;
            }
            resource = proposal.resource();
        }
        return anyLeft(resource, new SplittableRandom(Seeds.of(seed, number, ATTEMPTS)), fresh);
    }

    /// A point drawn at random, or the first that is left where most have been tried.
    private Proposal anyLeft(double resource, SplittableRandom random, Predicate<Proposal> fresh) {
        for (int i = 0; i < DRAWS; i++) {
            double[] units = random.doubles(space.size()).toArray();
            Proposal drawn = new Proposal(space.at(units), resource, -1);
            if (space.broken(drawn.params()) == null && fresh.test(drawn)) {
                return drawn;
            }
        }
        long points = space.points();
        if (points == 0 || points > MOST_LISTED) {
            throw new IllegalStateException(
                    "none of " + DRAWS + " points was new and kept the rules " + space.rules());
        }
        for (long i = 0; i < points; i++) {
            Proposal listed = new Proposal(space.at(place(i)), resource, -1);
            if (space.broken(listed.params()) == null && fresh.test(listed)) {
                return listed;
            }
        }
        return null;
    }

    /// The place of a point of a finite space, the last parameter changing fastest.
    private double[] place(long point) {
        double[] units = new double[space.size()];
        long rest = point;
        for (int i = units.length - 1; i >= 0; i--) {
            Domain<?> domain = space.params().get(i).domain();
            units[i] = domain.middle(rest % domain.levels());
            rest /= domain.levels();
        }
        return units;
    }
}
