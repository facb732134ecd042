package io.assay.cli.learner;

import io.assay.cli.request.TableRequest.Aim;
import io.assay.learn.Learner;
import java.util.List;
import java.util.Map;

/// A learner that has a name.
///
/// @param name as in `--learner name`
/// @param help a few words
/// @param aim what it predicts; null for numbers and classes alike
/// @param settings in the order in which they are shown
/// @param knob what `assay doctor` turns; null for nothing
/// @param maker makes it
public record Entry(
        String name, String help, Aim aim, List<Setting> settings, Knob knob, Maker maker) {

    /// Makes a learner.
    @FunctionalInterface
    interface Maker {
        /// @param values of all settings
        /// @param scene what they are for
        Learner make(Values values, Scene scene);
    }

    /// The settings in effect.
    ///
    /// @throws io.assay.cli.request.UsageException if one that was given is wrong
    public Values values(Map<String, String> given) {
        return new Values(name, settings, given);
    }

    /// The learner with these settings.
    ///
    /// @throws IllegalArgumentException if settings do not go together
    public Learner learner(Values values, Scene scene) {
        return maker.make(values, scene);
    }
}
