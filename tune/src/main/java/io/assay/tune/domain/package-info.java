/// The values a parameter may take, and how they lie on the unit interval, where searchers work.
package io.assay.tune.domain;
