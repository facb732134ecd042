package io.assay.cli.request;

import java.nio.file.Path;
import java.util.List;

/// What `assay tell` was told.
///
/// @param study the file of the study
/// @param trial the number of the trial
/// @param values one for each goal; empty when the trial failed
/// @param reason why it failed; null when it did not
/// @param durable whether the trial waits for the disk
/// @param json whether JSON is printed in place of the text
public record TellRequest(
        Path study, int trial, List<Double> values, String reason, boolean durable, boolean json) {}
