package io.assay.cli;

import io.assay.Assay;
import io.assay.KernelSet;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `assay kernels`: which kernel sets there are, which one runs, and why others cannot.
final class KernelsCommand {
    static final String CHECK = "--check";

    private KernelsCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("kernels");
        spec.usageMessage()
                .description("The kernel sets of this machine: running, available, or why not.");
        spec.addOption(
                OptionSpec.builder(CHECK)
                        .type(boolean.class)
                        .description("compile each and compare it with scalar on fixed data first")
                        .build());
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
        return spec;
    }

    /// Lists the sets.
    ///
    /// @param check whether each is driven until it is compiled and compared with scalar first
    static void run(boolean check, PrintStream out) {
        List<KernelSet> sets = check ? Assay.checkKernelSets() : Assay.kernelSets();
        for (KernelSet set : sets) {
            out.println(line(set));
        }
    }

    static String line(KernelSet set) {
        String late = String.join(", ", set.late());
        String unknown = late.isEmpty() ? "" : "; not compiled in time: " + late;
        return String.format("%-8s  %s%s", set.name(), state(set), unknown);
    }

    private static String state(KernelSet set) {
        if (!set.available()) {
            return "not available: " + set.reason();
        }
        return (set.running() ? "running" : "available") + ", " + set.bits() + " bit";
    }
}
