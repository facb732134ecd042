/// Ready spaces: a record for each family of learners, with typed keys and ranges that suit most tables.
package io.assay.learn.search.space;
