/// What is done to columns before a learner sees them, learned from the training rows alone.
package io.assay.learn.prepare;
