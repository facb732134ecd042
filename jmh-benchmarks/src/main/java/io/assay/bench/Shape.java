package io.assay.bench;

import java.util.SplittableRandom;

/// What the scores of a data set look like.
///
/// Every row has a quality, uniform in [0, 1), and is positive with that probability, so that the
/// classes overlap as those of a calibrated model do. A shape is a rising function from qualities to
/// scores; [#RARE] also thins the positive class.
public enum Shape {
    /// Uniform in [0, 1): what the figures are promised for.
    SMOOTH {
        @Override
        double score(double quality) {
            return quality;
        }
    },
    /// 1,000 distinct values, as of scores rounded to three digits.
    TIES {
        @Override
        double score(double quality) {
            return Math.floor(quality * 1000) / 1000;
        }
    },
    /// One positive row in 1,000.
    RARE {
        @Override
        double score(double quality) {
            return quality;
        }

        @Override
        double positive(double quality) {
            return quality / 500;
        }
    },
    /// All scores share one exponent.
    ONE_EXPONENT {
        @Override
        double score(double quality) {
            return 0.5 + quality / 2;
        }
    },
    /// The eighth power: half of the rows lie below 0.004.
    SKEW {
        @Override
        double score(double quality) {
            double fourth = quality * quality * quality * quality;
            return fourth * fourth;
        }
    },
    /// Two rows in five are exactly 0, two in five exactly 1.
    SPIKES {
        @Override
        double score(double quality) {
            return Math.min(Math.max(5 * quality - 2, 0), 1);
        }
    },
    /// Nine rows in ten have one and the same score.
    DOMINANT {
        @Override
        double score(double quality) {
            return quality < 0.9 ? 0.25 : quality;
        }
    },
    /// Log odds: any size and either sign.
    UNBOUNDED {
        @Override
        double score(double quality) {
            return Math.log((quality + 0x1p-54) / (1 - quality));
        }
    };

    /// The score of a row.
    abstract double score(double quality);

    /// The probability that a row is positive.
    double positive(double quality) {
        return quality;
    }

    /// Draws rows in random order, since predictable labels would flatter loops with branches. The
    /// float scores are the double scores, rounded.
    public void draw(long seed, byte[] truth, float[] floats, double[] doubles) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < truth.length; i++) {
            double quality = random.nextDouble();
            doubles[i] = score(quality);
            floats[i] = (float) doubles[i];
            truth[i] = (byte) (random.nextDouble() < positive(quality) ? 1 : 0);
        }
    }
}
