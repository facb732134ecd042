/// What learners that compute with numbers share: demands on tables, sums in a fixed order, rows in
/// blocks.
package io.assay.learn.numeric;
