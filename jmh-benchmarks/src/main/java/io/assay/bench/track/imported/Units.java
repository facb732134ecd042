package io.assay.bench.track.imported;

/// JMH writes the same figure in the unit that somebody chose for it.
///
/// @param name `s/op`, `ops/s` or what JMH said
/// @param factor what a figure is to be multiplied by
record Units(String name, double factor) {

    static Units of(String jmh) {
        if (jmh.endsWith("/op") && seconds(jmh.substring(0, jmh.length() - 3)) > 0) {
            return new Units("s/op", seconds(jmh.substring(0, jmh.length() - 3)));
        }
        if (jmh.startsWith("ops/") && seconds(jmh.substring(4)) > 0) {
            return new Units("ops/s", 1 / seconds(jmh.substring(4)));
        }
        return new Units(jmh, 1);
    }

    private static double seconds(String unit) {
        return switch (unit) {
            case "ns" -> 1e-9;
            case "us" -> 1e-6;
            case "ms" -> 1e-3;
            case "s" -> 1;
            case "min" -> 60;
            case "hr" -> 3600;
            case "day" -> 86_400;
            default -> 0;
        };
    }
}
