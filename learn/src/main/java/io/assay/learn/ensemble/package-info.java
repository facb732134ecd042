/// Do many models predict better than one? Voting, bagging, forests, AdaBoost and stacking of any
/// learners, on live models and on stored predictions.
package io.assay.learn.ensemble;
