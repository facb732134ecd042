/// How is it told? The report as text for people and as JSON for programs.
package io.assay.cli.report;
