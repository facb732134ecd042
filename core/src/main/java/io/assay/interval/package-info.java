/// How sure is the number? Every metric with its interval and the method that made it.
package io.assay.interval;
