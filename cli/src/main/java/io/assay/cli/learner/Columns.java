package io.assay.cli.learner;

import io.assay.learn.Learner;
import io.assay.learn.prepare.Impute;
import io.assay.learn.prepare.OneHot;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.Preparation;
import io.assay.learn.prepare.Standardise;
import java.util.ArrayList;
import java.util.List;

/// What stands before a learner that wants columns of numbers without gaps: medians for what is missing,
/// a column of 0 and 1 for each category, and one scale for all, each fitted on the training rows.
final class Columns {
    /// Whether numbers are brought to one scale.
    static final Setting SCALE =
            Setting.yes("standardise", true, "brings columns to mean 0 and standard deviation 1");

    private Columns() {}

    /// The learner behind its preparations.
    static Learner before(Learner learner, Values values) {
        List<Preparation> steps = new ArrayList<>(List.of(Impute.median(), OneHot.columns()));
        if (values.yes(SCALE.name())) {
            steps.add(Standardise.columns());
        }
        return new Pipeline(steps, learner);
    }
}
