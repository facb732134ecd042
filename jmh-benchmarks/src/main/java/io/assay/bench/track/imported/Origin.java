package io.assay.bench.track.imported;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.assay.bench.report.Machine;
import java.lang.management.ManagementFactory;

/// What a file of JMH does not say: where, when and of what it is.
///
/// @param cpu the processor or the name of a machine
/// @param cores 0 where that is not known
/// @param system the operating system, empty where that is not known
/// @param vectorBits 0 where that is not known
/// @param commit empty where that is not known
/// @param time in UTC
record Origin(String cpu, int cores, String system, int vectorBits, String commit, String time) {
    /// Measured by the machine that this runs on.
    static Origin here(String commit, String time) {
        Machine machine = Machine.here();
        return new Origin(
                machine.cpu(), machine.cores(), machine.system(), bitsHere(), commit, time);
    }

    /// @param name what somebody calls the machine; empty when nobody said
    static Origin named(String name, String commit, String time) {
        return new Origin(name, 0, "", 0, commit, time);
    }

    /// Whether anybody has said where it was.
    boolean isKnown() {
        return !cpu.isEmpty();
    }

    /// Of the JIT compiler, whether or not the incubating module is there.
    private static int bitsHere() {
        HotSpotDiagnosticMXBean bean =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Byte.SIZE * Integer.parseInt(bean.getVMOption("MaxVectorSize").getValue());
    }
}
