package io.assay.cli.request;

import java.nio.file.Path;

/// What `assay tune show` and `assay tune export` were asked for.
///
/// @param study the file of the study
/// @param top how many of the best trials are shown
/// @param csv where the table of trials goes; null for nowhere
/// @param result where the result goes as JSON; null for nowhere
/// @param json whether JSON is printed in place of the text
public record StudyRequest(Path study, int top, Path csv, Path result, boolean json) {}
