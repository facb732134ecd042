package io.assay.bench;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;

/// Those who boost 100 rounds at rate 0.1 on at most 256 bins, binning included.
final class BoostingRivals {
    private BoostingRivals() {}

    /// XGBoost, level by level to depth 6.
    static Rival xgboost(int threads) {
        Map<String, Object> settings =
                Map.of(
                        "objective",
                        "binary:logistic",
                        "max_depth",
                        6,
                        "eta",
                        0.1,
                        "tree_method",
                        "hist",
                        "max_bin",
                        256,
                        "nthread",
                        threads,
                        "verbosity",
                        0);
        return train -> {
            Booster booster = XGBoost.train(matrix(train), settings, 100, Map.of(), null, null);
            return rows -> {
                float[][] found = booster.predict(matrix(rows));
                double[] scores = new double[found.length];
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = found[i][0];
                }
                return scores;
            };
        };
    }

    private static DMatrix matrix(HiggsRows rows) throws Exception {
        DMatrix matrix = new DMatrix(rows.flat, rows.labels.length, HiggsRows.COLUMNS, Float.NaN);
        matrix.setLabel(rows.labels);
        return matrix;
    }

    /// LightGBM, by leaves.
    static Rival lightgbm(int leaves, int threads) {
        String settings =
                "objective=binary learning_rate=0.1 max_bin=255 verbosity=-1 num_leaves="
                        + leaves
                        + " num_threads="
                        + threads;
        return train -> {
            int rows = train.labels.length;
            LGBMDataset data =
                    LGBMDataset.createFromMat(
                            train.flat, rows, HiggsRows.COLUMNS, true, settings, null);
            data.setField("label", train.labels);
            LGBMBooster booster = LGBMBooster.create(data, settings);
            for (int round = 0; round < 100; round++) {
                booster.updateOneIter();
            }
            return test ->
                    booster.predictForMat(
                            test.flat,
                            test.labels.length,
                            HiggsRows.COLUMNS,
                            true,
                            PredictionType.C_API_PREDICT_NORMAL);
        };
    }
}
