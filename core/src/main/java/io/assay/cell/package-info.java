/// How rows of a problem with many classes are counted and stored. Not for users.
package io.assay.cell;
