/// Learners by name, with settings that have types, ranges and help.
package io.assay.cli.learner;
