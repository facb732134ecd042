/// Predictions by the training rows that are nearest.
package io.assay.learn.neighbours;
