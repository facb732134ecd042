/// What do the trials of a study say about its parameters? A forest learns the results, and is asked which
/// parameters matter and what lies between the trials.
package io.assay.learn.search.landscape;
