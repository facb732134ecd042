/// What is the number? All values of one evaluation under their keys, and the bounds they must keep.
package io.assay.cli.result;
