/// Which settings are best, in few trials? What may vary (a space of typed parameters), what was tried
/// (a study of trials), who proposes the next trial (a searcher) and who stops a poor one (a pruner).
package io.assay.tune;
