package io.assay.learn.search;

import io.assay.learn.Learner;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.Preparation;
import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.function.Function;

/// A learner with settings to be searched: where, and which learner each point stands for. Ready ones are
/// in [io.assay.learn.search.space.Spaces].
public interface Tunable {

    /// The settings and their ranges.
    Space space();

    /// The learner with given settings.
    ///
    /// @param params a point of [#space()]
    Learner learner(Params params);

    /// A learner of yours.
    ///
    /// @param learner with the settings of a point
    static Tunable of(Function<Params, ? extends Learner> learner, Space space) {
        return new Own(space, learner);
    }

    /// The same in another space, which has all of its parameters: with a rule, or fixed values.
    default Tunable in(Space other) {
        return of(this::learner, other);
    }

    /// The same behind preparations, which are fitted within each fold.
    default Tunable behind(Preparation... preparations) {
        return of(params -> Pipeline.of(learner(params), preparations), space());
    }

    /// Made of a function.
    ///
    /// @param space the settings and their ranges
    /// @param maker of the learner
    record Own(Space space, Function<Params, ? extends Learner> maker) implements Tunable {
        @Override
        public Learner learner(Params params) {
            return maker.apply(params);
        }
    }
}
