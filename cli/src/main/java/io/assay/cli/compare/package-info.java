/// Is one model better than another? `assay compare`, from the files to the report.
package io.assay.cli.compare;
