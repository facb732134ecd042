/// How well does the score order the rows? Sorted keys, the distinct thresholds among them, and one
/// small sweep per family of ranking metrics. Not exported.
package io.assay.rank;
