/// Which way do real settings have to move? Derivatives of a validation loss by penalties and learning
/// rates, and a search along them.
package io.assay.learn.search.gradient;
