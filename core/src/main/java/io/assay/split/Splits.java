package io.assay.split;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// A plan of splits of the rows of a table. Splits are made when asked for, each from its number: the
/// same whichever were asked for before. Plans do not change and may be shared by threads.
///
/// ```java
/// for (Split split : Folds.stratified(truth, 10, 42)) {
///     train(split.train());
///     test(split.test());
/// }
/// ```
public interface Splits extends Iterable<Split> {
    /// How many rows the table has.
    int rows();

    /// How many splits there are.
    long count();

    /// A split by its number.
    ///
    /// @param number in `[0, count())`
    Split split(long number);

    /// All splits, in the order of their numbers.
    @Override
    default Iterator<Split> iterator() {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < count();
            }

            @Override
            public Split next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("all " + count() + " splits were taken");
                }
                return split(next++);
            }
        };
    }

    /// Some of the splits at random, each subset of this size being equally likely, in their order.
    ///
    /// @param some how many, at most [#count()]
    /// @param seed any number
    default Splits sample(int some, long seed) {
        return new SampledSplits(this, some, seed);
    }

    /// The same splits of some rows of a larger table: inner folds of the rows that an outer fold
    /// trains on.
    ///
    /// @param outer as many rows as this plan has
    default Splits inside(Rows outer) {
        return new InnerSplits(this, outer);
    }
}
