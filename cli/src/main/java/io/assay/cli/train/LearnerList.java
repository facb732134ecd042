package io.assay.cli.train;

import io.assay.cli.learner.Entry;
import io.assay.cli.learner.Learners;
import io.assay.cli.learner.Setting;
import io.assay.cli.report.Sheet;
import java.io.PrintStream;

/// `assay train --learners`: the learners and their settings.
public final class LearnerList {
    private LearnerList() {}

    /// Prints all of them.
    public static void print(PrintStream out) {
        Sheet sheet = new Sheet();
        for (Entry entry : Learners.all()) {
            String aim = entry.aim() == null ? "" : " (to " + entry.aim().text() + " only)";
            sheet.section(entry.name() + ": " + entry.help() + aim);
            for (Setting setting : entry.settings()) {
                sheet.fact(
                        setting.name() + "=" + setting.otherwise(),
                        setting.help() + ": " + setting.expected());
            }
        }
        out.print(sheet);
        out.flush();
    }
}
