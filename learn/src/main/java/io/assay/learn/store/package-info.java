/// Models in files: one file per model, checked from end to end, that predicts the same bits again.
package io.assay.learn.store;
