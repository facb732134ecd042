/// Gradient boosting of trees: one engine whose policies are named settings.
///
/// Second-order gains follow T. Chen and C. Guestrin, XGBoost: A scalable tree boosting system (2016);
/// growth by leaves and one-sided sampling G. Ke and others, LightGBM (2017).
package io.assay.learn.boost;
