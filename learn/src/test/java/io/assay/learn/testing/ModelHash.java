package io.assay.learn.testing;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short name for the bits of predictions: what a learner answers must not change with the machine, the
/// threads or the version.
public final class ModelHash {
    private static final int BYTES = 8;

    private ModelHash() {}

    /// The first 16 hex digits of the SHA-256 of the numbers, eight bytes each, the highest first.
    public static String of(double[] predicted) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * predicted.length);
        for (double x : predicted) {
            bytes.putDouble(x);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
