/// Searchers that do not look at results: every point of a grid, points at random, and points that
/// fill the space more evenly than chance.
package io.assay.tune.search.sample;
