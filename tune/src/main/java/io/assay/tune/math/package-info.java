/// Mathematics that several searchers need.
package io.assay.tune.math;
