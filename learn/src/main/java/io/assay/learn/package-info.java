/// What is learned from, by what, and what comes out: tables, learners and models.
package io.assay.learn;
