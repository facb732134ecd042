/// Why is the model wrong? `assay bias` takes the loss of models trained on resamples apart into bias,
/// variance and noise.
package io.assay.cli.bias;
