/// Searchers by density estimates: where are the good trials thick, and the others thin?
package io.assay.tune.search.parzen;
