/// How far off is a predicted number? Errors per row and their means, deviances, and correlations.
package io.assay.regression;
