package io.assay.cli;

import io.assay.Assay;
import io.assay.KernelSet;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `assay kernels`: which kernel sets there are, which one runs, and why others cannot.
@Command(
        name = "kernels",
        mixinStandardHelpOptions = true,
        description = "The kernel sets of this machine: running, available, or why not.")
final class KernelsOptions {
    @Option(
            names = "--check",
            description = "compile each and compare it with scalar on fixed data first")
    private boolean check;

    int run(PrintStream out) {
        List<KernelSet> sets = check ? Assay.checkKernelSets() : Assay.kernelSets();
        for (KernelSet set : sets) {
            out.println(String.format("%-8s  %s", set.name(), state(set)));
        }
        return 0;
    }

    private static String state(KernelSet set) {
        if (!set.available()) {
            return "not available: " + set.reason();
        }
        return (set.running() ? "running" : "available") + ", " + set.bits() + " bit";
    }
}
