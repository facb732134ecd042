package io.assay.cli.request;

import java.nio.file.Path;
import java.util.List;

/// What `assay tune report` was asked for.
///
/// @param studies the files, at least one
/// @param pages what is drawn
public record ReportRequest(List<Path> studies, Pages pages) {}
