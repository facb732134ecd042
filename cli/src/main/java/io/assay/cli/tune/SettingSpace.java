package io.assay.cli.tune;

import io.assay.cli.learner.Entry;
import io.assay.cli.learner.Scene;
import io.assay.cli.learner.Setting;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.learn.Learner;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A space whose parameters are named as the settings of a learner in `--set`.
///
/// @param space the settings that are searched
/// @param entry the learner
/// @param fixed settings that stay as they are
/// @param scene what the learner is for
record SettingSpace(Space space, Entry entry, Map<String, String> fixed, Scene scene)
        implements Tunable {

    /// Checks that the space is one of the learner.
    ///
    /// @throws UsageException if it is not
    SettingSpace {
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
            if (fixed.containsKey(param.name())) {
                throw new UsageException(
                        "--set fixes " + param.name() + ", which is searched; do one of them");
            }
        }
        for (double end : new double[] {0, 1}) { // so that a wrong range is said at once
            double[] units = new double[space.size()];
            Arrays.fill(units, end);
            entry.values(settings(fixed, space.at(units)));
        }
    }

    private static Map<String, String> settings(Map<String, String> fixed, Params params) {
        Map<String, String> all = new HashMap<>(fixed);
        all.putAll(params.texts());
        return all;
    }

    @Override
    public Learner learner(Params params) {
        return entry.learner(entry.values(settings(fixed, params)), scene);
    }
}
