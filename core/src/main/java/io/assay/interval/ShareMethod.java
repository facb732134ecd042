package io.assay.interval;

import io.assay.Interval;

/// How the interval of a share of rows is made.
public enum ShareMethod {
    /// The score interval (E. Wilson, 1927): covers as often as it says on average. The default.
    WILSON("Wilson") {
        @Override
        Interval interval(Proportion share, double level) {
            return share.wilson(level);
        }
    },
    /// The exact interval (C. Clopper, E. Pearson, 1934): never covers less often than it says, and
    /// mostly more often.
    CLOPPER_PEARSON("Clopper-Pearson") {
        @Override
        Interval interval(Proportion share, double level) {
            return share.exact(level);
        }
    },
    /// The Bayesian interval under Jeffreys' prior.
    JEFFREYS("Jeffreys") {
        @Override
        Interval interval(Proportion share, double level) {
            return share.jeffreys(level);
        }
    };

    private final String title;

    ShareMethod(String title) {
        this.title = title;
    }

    abstract Interval interval(Proportion share, double level);

    @Override
    public String toString() {
        return title;
    }
}
