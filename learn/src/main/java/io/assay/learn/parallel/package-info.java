/// How independent parts of learning are shared out among the caller's threads.
package io.assay.learn.parallel;
