/// What did a study find? Figures and the page of its trials.
package io.assay.cli.study;
