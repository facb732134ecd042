/// Spending much on few: searchers that try many points with little and carry on the best with more,
/// and pruners that stop a running trial.
package io.assay.tune.search.halving;
