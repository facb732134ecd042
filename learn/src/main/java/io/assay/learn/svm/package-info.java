/// Support vector machines: the widest margin between classes, the flattest function within a tube.
package io.assay.learn.svm;
