/// Learners held against the scores and the numbers of other systems.
package io.assay.learn.golden;
