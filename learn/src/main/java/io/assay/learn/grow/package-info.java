/// How trees are grown: the loops that single trees, forests and boosted trees share. Not exported.
package io.assay.learn.grow;
