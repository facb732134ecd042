package io.assay.cli.request;

import java.nio.file.Path;
import java.util.List;

/// What `assay bias` was asked for.
///
/// @param file the table
/// @param classes whether the loss is 0-1 loss of classes, not squared loss of numbers
/// @param truth the column of the truth
/// @param models the columns of the models; empty for all others
/// @param noise the variance of the noise of the truth; 0 when it is not known
/// @param json whether JSON is printed in place of the text
public record BiasRequest(
        Path file,
        boolean classes,
        String truth,
        List<String> models,
        double noise,
        boolean json) {}
