package io.assay.tune.store;

import io.assay.tune.Proposal;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.time.Instant;

/// A trial as a file holds it.
///
/// @param number from 0, in the order of asking
/// @param proposal what is tried
/// @param trial how it ended; null while it is under way
/// @param at when it was asked for, or, of a finished one, when it was finished, to a millisecond; not
///     part of what a study reproduces
public record StoredTrial(int number, Proposal proposal, Trial trial, Instant at) {

    /// Whether it is finished.
    public boolean isFinished() {
        return trial != null;
    }

    /// The same as a point of a space whose values may be of richer types than texts and numbers.
    StoredTrial in(Space space) {
        Proposal own =
                new Proposal(
                        space.parse(proposal.params().texts()),
                        proposal.resource(),
                        proposal.continues());
        Trial ended =
                trial == null
                        ? null
                        : new Trial(
                                number,
                                own,
                                trial.outcome(),
                                trial.values(),
                                trial.reason(),
                                trial.reports(),
                                trial.nanos());
        return new StoredTrial(number, own, ended, at);
    }
}
