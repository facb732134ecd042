package io.assay;

/// One set of kernels as this JVM sees it.
///
/// @param name what `-Dassay.kernels` takes: `scalar`, `vector` or `native`
/// @param available whether it can run here
/// @param running whether it is the one that runs
/// @param bits its widest vector on this machine, 0 when it is not available
/// @param reason why it is not available, or null
public record KernelSet(String name, boolean available, boolean running, int bits, String reason) {}
