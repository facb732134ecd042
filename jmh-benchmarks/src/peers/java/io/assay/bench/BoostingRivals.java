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
    static Rival<DMatrix> xgboost(int threads) {
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
        return new Rival<>(
                BoostingRivals::matrix,
                train -> {
                    Booster booster = XGBoost.train(train, settings, 100, Map.of(), null, null);
                    return rows -> first(booster.predict(rows));
                });
    }

    private static double[] first(float[][] found) {
        double[] scores = new double[found.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = found[i][0];
        }
        return scores;
    }

    /// Its bins are made by the first round that sees it.
    private static DMatrix matrix(HiggsRows rows) throws Exception {
        DMatrix matrix = new DMatrix(rows.flat, rows.labels.length, HiggsRows.COLUMNS, Float.NaN);
        matrix.setLabel(rows.labels);
        return matrix;
    }

    /// LightGBM, by leaves. Its data set makes the bins, so that making it is learning.
    static Rival<HiggsRows> lightgbm(int leaves, int threads) {
        String settings =
                "objective=binary learning_rate=0.1 max_bin=255 verbosity=-1 num_leaves="
                        + leaves
                        + " num_threads="
                        + threads;
        return new Rival<>(
                rows -> rows,
                train -> {
                    LGBMBooster booster = booster(train, settings);
                    return rows ->
                            booster.predictForMat(
                                    rows.flat,
                                    rows.labels.length,
                                    HiggsRows.COLUMNS,
                                    true,
                                    PredictionType.C_API_PREDICT_NORMAL);
                });
    }

    private static LGBMBooster booster(HiggsRows train, String settings) throws Exception {
        int rows = train.labels.length;
        LGBMDataset data =
                LGBMDataset.createFromMat(
                        train.flat, rows, HiggsRows.COLUMNS, true, settings, null);
        data.setField("label", train.labels);
        LGBMBooster booster = LGBMBooster.create(data, settings);
        for (int round = 0; round < 100; round++) {
            booster.updateOneIter();
        }
        return booster;
    }
}
