/// How long did it take? Start, reading, evaluation, chunks; and the bar that shows it.
package io.assay.cli.measure;
