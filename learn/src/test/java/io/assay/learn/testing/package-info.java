/// A contract for learners, this library's and anybody else's.
package io.assay.learn.testing;
