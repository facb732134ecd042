/// How good are several labels at once? Every label as a binary problem, averaged, and the labels of a
/// row against each other.
package io.assay.multilabel;
