/// All searchers and pruners by name.
package io.assay.tune.search;
