/// How sure is the number? Resamples of the rows, the spread of a metric over them, and intervals.
package io.assay.resample;
