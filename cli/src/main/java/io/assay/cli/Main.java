package io.assay.cli;

import io.assay.Assay;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The batch tool; `assay --help` lists its commands.
public final class Main {
    private Main() {}

    /// Runs the command and ends the JVM with its exit code.
    public static void main(String[] args) {
        loadKernels();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = run(args, System.in, out, System.err);
        out.flush();
        Runtime.getRuntime().halt(code);
    }

    /// Binding the native loops takes as long as reading the command line; both happen at once.
    private static void loadKernels() {
        Thread thread = new Thread(Main::bind, "assay-kernels");
        thread.setDaemon(true);
        thread.start();
    }

    private static void bind() {
        try {
            Assay.running();
        } catch (IllegalStateException e) {
            return; // whoever uses the kernels is told the reason
        }
    }

    /// Runs the command.
    ///
    /// @param args as on the command line, without the program's name
    /// @param in not read
    /// @param out where the report goes
    /// @param err where one line goes when something is wrong
    /// @return 0 done, 1 the data is bad, 2 the command is bad, 3 a stated bound was missed
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        try {
            int code = new AssayCommand(out, err).run(args);
            out.flush();
            return code;
        } catch (RuntimeException | Error e) {
            Failure failure = Failure.of(e);
            err.println("assay: " + failure.message());
            return failure.code();
        }
    }
}
