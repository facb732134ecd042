/// Features in at most 256 bins a column, made once and shared by all that grow trees.
package io.assay.learn.bins;
