package io.assay.cli.folds;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.CheckedRows;
import io.assay.cli.report.Json;
import io.assay.cli.report.NumberText;
import io.assay.cli.report.Sheet;
import io.assay.cli.request.CheckRequest;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import java.io.PrintStream;
import java.util.List;

/// One run of `assay folds check`.
public final class CheckRun {
    private static final int MOST_FOLDS = 12;

    private final CheckRequest request;
    private final CheckedRows rows;
    private final FoldCheck check;

    private CheckRun(CheckRequest request, CheckedRows rows) {
        this.request = request;
        this.rows = rows;
        check = FoldCheck.of(rows);
    }

    /// Reads, checks and reports.
    ///
    /// @return whether nothing leaks
    public static boolean run(CheckRequest request, PrintStream out, PrintStream err) {
        CheckRun run = new CheckRun(request, read(request));
        if (request.json()) {
            run.write(out);
        } else {
            out.print(run.text());
        }
        out.flush();
        if (run.check.leaks()) {
            err.println("assay: " + run.verdict());
        }
        return !run.check.leaks();
    }

    private static CheckedRows read(CheckRequest request) {
        try (Workers workers = new Workers(0)) {
            ReadOptions options = workers.reading((done, total) -> {});
            return request.folds() == null
                    ? CheckedRows.read(
                            request.file(),
                            request.column(),
                            request.group(),
                            request.ignored(),
                            options)
                    : CheckedRows.read(
                            request.file(),
                            request.folds(),
                            request.group(),
                            request.ignored(),
                            options);
        }
    }

    private String verdict() {
        if (!check.leaks()) {
            return "nothing leaks";
        }
        return counted(check.equal().count(), "set", " of equal rows")
                + " and "
                + counted(check.torn().count(), "group", "")
                + " lie in more than one fold";
    }

    private static String counted(int count, String one, String of) {
        return NumberText.count(count) + " " + one + (count == 1 ? "" : "s") + of;
    }

    private String text() {
        Sheet sheet = new Sheet();
        sheet.section("CHECK");
        sheet.fact("file", InputException.plain(request.file().toString()));
        sheet.fact("rows", NumberText.count(check.rows()));
        sheet.fact("folds", folds());
        sheet.section("EQUAL ROWS");
        sheet.fact("repeat one before", NumberText.count(check.repeated()));
        sheet.fact("sets across folds", NumberText.count(check.equal().count()));
        sheet.fact("rows in these", NumberText.count(check.equal().rows()));
        check.equal().examples().forEach(pair -> sheet.sentence(apart("are equal", pair)));
        if (request.group() != null) {
            sheet.section("GROUPS by " + InputException.plain(request.group()));
            sheet.fact("groups", NumberText.count(check.groups()));
            sheet.fact("across folds", NumberText.count(check.torn().count()));
            sheet.fact("rows in these", NumberText.count(check.torn().rows()));
            check.torn()
                    .examples()
                    .forEach(pair -> sheet.sentence(apart("are of group " + group(pair), pair)));
        }
        sheet.section("VERDICT");
        sheet.sentence(verdict());
        return sheet.toString();
    }

    private String folds() {
        List<String> names =
                check.folds().stream().limit(MOST_FOLDS).map(InputException::plain).toList();
        String more = check.folds().size() > MOST_FOLDS ? ", ..." : "";
        return check.folds().size() + ": " + String.join(", ", names) + more;
    }

    private String group(int[] pair) {
        return InputException.quote(rows.groupNames().get(rows.groups()[pair[0]]));
    }

    private String apart(String what, int[] pair) {
        return "rows "
                + (pair[0] + 1)
                + " and "
                + (pair[1] + 1)
                + " "
                + what
                + " and lie in folds "
                + fold(pair[0])
                + " and "
                + fold(pair[1]);
    }

    private String fold(int row) {
        return InputException.plain(check.folds().get(rows.folds()[row]));
    }

    private void write(PrintStream out) {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.whole("rows", check.rows());
                json.array("folds", check.folds(), json::text);
                json.whole("repeated_rows", check.repeated());
                leaks(json, "equal", check.equal());
                json.whole("groups", check.groups());
                leaks(json, "torn", check.torn());
                json.text("verdict", verdict());
            });
        }
    }

    private static void leaks(Json json, String name, FoldCheck.Leaks leaks) {
        json.object(
                name,
                () -> {
                    json.whole("across_folds", leaks.count());
                    json.whole("rows", leaks.rows());
                    json.array(
                            "examples",
                            leaks.examples(),
                            pair -> json.array(new int[] {pair[0] + 1, pair[1] + 1}));
                });
    }
}
