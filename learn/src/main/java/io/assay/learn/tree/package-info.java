/// How does a single tree decide? Decision trees for classes and numbers, grown to the best split.
package io.assay.learn.tree;
