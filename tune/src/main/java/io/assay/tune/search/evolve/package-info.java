/// Searchers that let populations of points evolve.
package io.assay.tune.search.evolve;
