package io.assay.cli;

/// The batch tool.
public final class Main {
    private Main() {}

    /// Runs the command and ends the JVM with its exit code.
    public static void main(String[] args) {
        System.err.println("being written");
        System.exit(2);
    }
}
