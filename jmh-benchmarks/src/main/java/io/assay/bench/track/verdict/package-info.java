/// What is said of evidence: functions of numbers, without a clock, a file or a process.
package io.assay.bench.track.verdict;
