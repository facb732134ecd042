package io.assay.learn.search.landscape;

import io.assay.Interval;

/// How much a parameter matters.
///
/// @param parameter its name
/// @param share of the variance of the results over the whole space that it explains alone (fANOVA: F.
///     Hutter, H. Hoos, K. Leyton-Brown, ICML 2014), in [0, 1]
/// @param ofShare the middle 90 % over resamples of the trials
/// @param loss by how much of the variance of the results predictions get worse when its values are
///     shuffled among trials that the forest did not see (L. Breiman, 2001)
/// @param ofLoss the middle 90 % over resamples of the trials
public record ParameterImportance(
        String parameter, double share, Interval ofShare, double loss, Interval ofLoss) {}
