/// Models that are sums of coefficients times features, and the constant baseline that every other model
/// should beat.
package io.assay.learn.linear;
