/// What does it look like? The figures of a report as data: curves thinned to what a screen can show,
/// bars, matrices and intervals, drawn by `io.assay.cli.html` and nobody else.
package io.assay.cli.chart;
