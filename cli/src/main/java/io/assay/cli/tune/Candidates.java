package io.assay.cli.tune;

import io.assay.cli.learner.Entry;
import io.assay.cli.learner.Scene;
import io.assay.cli.learner.Setting;
import io.assay.cli.learner.Values;
import io.assay.cli.request.TunePlan;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.learn.Learner;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The settings of a learner that are searched, and the learner with given ones.
///
/// @param space parameters that are named as settings of the learner
/// @param entry the learner
/// @param fixed settings that stay as they are
/// @param scene what the learner is for
record Candidates(Space space, Entry entry, Map<String, String> fixed, Scene scene) {

    /// Checks that the space is one of the learner.
    ///
    /// @throws UsageException if it is not
    static Candidates of(TunePlan plan, Space space, Entry entry, Scene scene) {
        List<String> names = entry.settings().stream().map(Setting::name).toList();
        for (Param<?> param : space.params()) {
            if (!names.contains(param.name())) {
                throw new UsageException(
                        "the space has a parameter "
                                + InputException.quote(param.name())
                                + "; expected settings of "
                                + entry.name()
                                + ": "
                                + String.join(", ", names));
            }
            if (plan.settings().containsKey(param.name())) {
                throw new UsageException(
                        "--set fixes " + param.name() + ", which is searched; do one of them");
            }
        }
        Candidates candidates = new Candidates(space, entry, plan.settings(), scene);
        for (double corner : new double[] {0, 1}) { // so that a wrong range is said at once
            double[] units = new double[space.size()];
            Arrays.fill(units, corner);
            candidates.settings(space.at(units));
        }
        return candidates;
    }

    /// All settings at a point.
    Values settings(Params params) {
        Map<String, String> all = new HashMap<>(fixed);
        all.putAll(params.texts());
        return entry.values(all);
    }

    /// The learner at a point.
    Learner learner(Params params) {
        return entry.learner(settings(params), scene);
    }
}
