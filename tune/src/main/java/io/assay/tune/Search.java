package io.assay.tune;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// The state of one search. It is what the trials told so far make of it, and nothing else: a search
/// that is told the same trials in the same order proposes the same, which is why a study can be
/// resumed, and why the number of workers does not matter. Used by one thread at a time.
public interface Search {

    /// A finished trial. Trials are told in the order of their numbers, each once.
    void told(Trial trial);

    /// Proposes a trial. The state must not change by it: what is proposed may never be told, or be
    /// asked for again.
    ///
    /// @return null when there is nothing left to try
    Proposal propose(Turn turn);

    /// What a proposal may look at, beside what was told.
    ///
    /// @param number of the trial that is asked for
    /// @param attempt 0; more when earlier answers broke a rule or were tried before
    /// @param random of this number and attempt alone
    /// @param pending the proposals that were made and not told yet, in order
    /// @param fresh whether a proposal was not made before in this study
    record Turn(
            int number,
            int attempt,
            RandomGenerator random,
            List<Proposal> pending,
            Predicate<Proposal> fresh) {}
}
