/// How do the loops run in C? A library inside the jar, its binding, and the seam's side of it.
package io.assay.natives;
