/// How good is the order of items within each query? Discounted gain, precision and recall at a rank,
/// and reciprocal ranks, averaged over queries.
package io.assay.query;
