package io.assay.bench;

import com.microsoft.ml.lightgbm.PredictionType;
import io.assay.learn.Model;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import java.util.Map;
import java.util.concurrent.Executor;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;

/// Someone who boosts 100 rounds at rate 0.1 on at most 256 bins.
interface BoostingRival {

    /// Learns, binning included, and gives what predicts the probability of class 1.
    Predictor fit(HiggsRows train) throws Exception;

    /// Predicts all rows.
    @FunctionalInterface
    interface Predictor {
        double[] predict(HiggsRows rows) throws Exception;
    }

    /// This library.
    static BoostingRival own(Growth growth, Executor executor) {
        GradientBoosting learner = GradientBoosting.defaults().growth(growth).on(executor);
        return train -> {
            Model model = learner.fit(train.table, 1);
            return rows -> {
                double[] both = new double[2 * rows.labels.length];
                model.predict(rows.table, both);
                double[] scores = new double[rows.labels.length];
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = both[2 * i + 1];
                }
                return scores;
            };
        };
    }

    /// XGBoost, level by level to depth 6.
    static BoostingRival xgboost(int threads) {
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
    static BoostingRival lightgbm(int leaves, int threads) {
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
