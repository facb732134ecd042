/// How trials are shared among threads.
package io.assay.tune.parallel;
