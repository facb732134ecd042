package io.assay.cli.tune;

import io.assay.cli.request.UsageException;
import io.assay.learn.prepare.Impute;
import io.assay.learn.prepare.OneHot;
import io.assay.learn.prepare.Standardise;
import io.assay.learn.search.Tunable;
import io.assay.learn.search.space.Spaces;
import java.util.Map;
import java.util.Set;

/// The spaces that learners bring along, by the names of learners.
final class ReadySpaces {
    /// Those that take categories and missing values as they are.
    private static final Set<String> TREES =
            Set.of("boost", "forest", "extra-trees", "tree", "adaboost", "bagging");

    private static final Map<String, String> OF_CLASSES = Map.of("ridge", "ridge-classifier");
    private static final Map<String, String> OF_NUMBERS = Map.of("svm", "svm-numbers");

    private ReadySpaces() {}

    /// The space of a learner, behind the preparations that it needs.
    ///
    /// @param classes whether classes are predicted
    /// @throws UsageException if it has none
    static Tunable of(String learner, boolean classes) {
        Map<String, String> others = classes ? OF_CLASSES : OF_NUMBERS;
        Tunable ready = Spaces.all().get(others.getOrDefault(learner, learner));
        if (ready == null) {
            throw new UsageException(
                    "learner "
                            + learner
                            + " has no ready space; expected one of its settings by --space FILE");
        }
        return TREES.contains(learner)
                ? ready
                : ready.behind(Impute.median(), OneHot.columns(), Standardise.columns());
    }
}
