/// How good is a model that chooses among many classes?
package io.assay.multiclass;
