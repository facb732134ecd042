/// Classes by Bayes' rule, features taken as independent within a class.
package io.assay.learn.bayes;
