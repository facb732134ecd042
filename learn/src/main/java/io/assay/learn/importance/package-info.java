/// Which columns a model leans on.
package io.assay.learn.importance;
