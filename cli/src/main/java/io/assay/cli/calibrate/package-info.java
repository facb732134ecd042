/// `assay calibrate`: scores made into probabilities out of fold, and what that changes.
package io.assay.cli.calibrate;
