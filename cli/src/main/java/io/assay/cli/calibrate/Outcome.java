package io.assay.cli.calibrate;

import io.assay.calibrate.Calibrator;
import io.assay.cli.input.BinaryInput;
import io.assay.cli.request.CalibrateRequest;

/// All that a report tells.
///
/// @param request what was asked for
/// @param input the rows
/// @param calibrated the value of each row by the map that was fitted without its fold
/// @param before how good the scores are
/// @param after how good those values are
/// @param map the map that was fitted to all rows, for new ones
record Outcome(
        CalibrateRequest request,
        BinaryInput input,
        double[] calibrated,
        Diagnosis before,
        Diagnosis after,
        Calibrator map) {}
