/// What finished trials say: how good the winner honestly is, which part of the space is left, and what
/// is best when there are several goals.
package io.assay.tune.result;
