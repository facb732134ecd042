/// How well a learner does on rows it has not seen: by folds, by the number of rows, by a setting.
package io.assay.learn.curve;
