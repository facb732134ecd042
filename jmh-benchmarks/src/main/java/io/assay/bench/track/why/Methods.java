package io.assay.bench.track.why;

/// Names of methods that are the same in recordings, in logs and in two JVMs.
final class Methods {
    private Methods() {}

    /// Classes that the JVM makes at run time carry a number that means nothing.
    static String name(String type, String method) {
        String plain =
                type.replace('/', '.').replaceAll("(\\$\\$Lambda|LambdaForm\\$\\w+).*", "$1");
        return plain + "." + method;
    }

    /// Without packages, for the terminal.
    static String brief(String name) {
        int method = name.lastIndexOf('.');
        int type = name.lastIndexOf('.', method - 1);
        return name.substring(type + 1);
    }
}
