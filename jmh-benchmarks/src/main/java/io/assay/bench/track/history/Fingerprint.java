package io.assay.bench.track.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// All that must be equal before two absolute figures may be compared.
///
/// @param cpu the processor's name, or the name that somebody gave the machine
/// @param cores how many of them the JVM sees, 0 where that is not known
/// @param system the operating system
/// @param jdk the Java runtime
/// @param flags of the measured JVM
/// @param vectorBits the widest vector that its compiler uses, 0 where that is not known
/// @param kernels the kernel set, empty for what runs none
public record Fingerprint(
        String cpu,
        int cores,
        String system,
        String jdk,
        String flags,
        int vectorBits,
        String kernels) {
    private static final int DIGITS = 12;

    /// The name of its file: 12 hexadecimal digits of the SHA-256 of all parts.
    public String id() {
        String all =
                String.join("\n", cpu, "" + cores, system, jdk, flags, "" + vectorBits, kernels);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /// What tells it from others, for a heading.
    public String title() {
        List<String> parts =
                List.of(
                        cpu,
                        cores == 0 ? "" : cores + " cores",
                        system,
                        jdk,
                        vectorBits == 0 ? "" : vectorBits + " bits",
                        kernels.isEmpty() ? "" : kernels + " kernels");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
