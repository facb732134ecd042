package io.assay.cli.calibrate;

import io.assay.BinaryPredictions;
import io.assay.calibrate.BetaCurve;
import io.assay.calibrate.CalibrationMethod;
import io.assay.calibrate.Histogram;
import io.assay.calibrate.Isotonic;
import io.assay.calibrate.Platt;
import io.assay.calibrate.Temperature;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.ArrayReader;
import io.assay.cli.input.BinaryArrays;
import io.assay.cli.input.BinaryInput;
import io.assay.cli.input.Layout;
import io.assay.cli.input.LayoutChoice;
import io.assay.cli.input.Reading;
import io.assay.cli.input.Source;
import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.report.Written;
import io.assay.cli.request.CalibrateRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.split.Folds;
import java.io.PrintStream;
import java.util.List;

/// One run of `assay calibrate`.
public final class CalibrateRun {
    private CalibrateRun() {}

    /// Reads, fits, writes and reports.
    public static void run(CalibrateRequest request, PrintStream out) {
        Outcome outcome = outcome(request);
        if (request.out() != null) {
            Written.to(request.out(), () -> CalibratedFile.write(outcome, request.out()));
        }
        if (request.reading().json()) {
            CalibrateJson.write(outcome, out);
        } else {
            out.print(CalibrateText.of(outcome));
        }
        out.flush();
    }

    private static Outcome outcome(CalibrateRequest request) {
        try (Workers workers = new Workers(request.reading().threads());
                Source source = Source.open(request.reading())) {
            Layout layout = scores(LayoutChoice.of(source, request.reading()));
            ReadOptions options = workers.reading((done, total) -> {});
            BinaryInput input =
                    ArrayReader.read(
                            new Reading(
                                    source, layout, request.reading(), options, new ChunkTimes()));
            try {
                return outcome(request, input);
            } catch (IllegalArgumentException e) {
                throw source.column(layout.score(), e.getMessage());
            }
        }
    }

    /// Nothing but the truth, the score and the weight is read.
    private static Layout scores(Layout layout) {
        if (layout.score() == null) {
            throw new UsageException("there is no column of scores; name it by --score");
        }
        return new Layout(
                layout.task(),
                layout.why(),
                layout.truth(),
                layout.score(),
                null,
                null,
                List.of(),
                layout.weight(),
                null,
                null,
                List.of(),
                layout.notes());
    }

    private static Outcome outcome(CalibrateRequest request, BinaryInput input) {
        BinaryArrays arrays = input.arrays();
        if (request.folds() > arrays.truth().length) {
            throw new InputException(
                    "there are "
                            + arrays.truth().length
                            + " rows; expected at least one for each of the "
                            + request.folds()
                            + " folds");
        }
        BinaryPredictions rows = arrays.first();
        CalibrationMethod method = method(request);
        Folds folds = Folds.stratified(arrays.truth(), request.folds(), request.seed());
        double[] calibrated = method.outOfFold(rows, folds);
        BinaryArrays after =
                new BinaryArrays(
                        arrays.truth(), calibrated, null, arrays.weight(), null, List.of());
        return new Outcome(
                request,
                input,
                calibrated,
                Diagnosis.of(rows),
                Diagnosis.of(after.first()),
                method.fit(rows));
    }

    private static CalibrationMethod method(CalibrateRequest request) {
        return switch (request.method()) {
            case ISOTONIC -> Isotonic::fit;
            case PLATT -> Platt::fit;
            case TEMPERATURE -> Temperature::fit;
            case BETA -> BetaCurve::fit;
            case HISTOGRAM -> rows -> Histogram.equalMass(rows, request.bins());
        };
    }
}
