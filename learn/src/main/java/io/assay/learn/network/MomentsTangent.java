package io.assay.learn.network;

/// The derivatives of [Moments] by the learning rate.
final class MomentsTangent implements RateTangent {
    private final double decay;
    private double[][] means;
    private double[][] squares;
    private double[][] movedMeans;
    private double[][] movedSquares;
    private double firstLeft = 1;
    private double secondLeft = 1;

    MomentsTangent(double decay) {
        this.decay = decay;
    }

    @Override
    public void step(
            double[][] weights,
            double[][] tangents,
            double[][] gradients,
            double[][] turned,
            double rate,
            double base) {
        if (means == null) {
            means = Zeros.like(weights);
            squares = Zeros.like(weights);
            movedMeans = Zeros.like(weights);
            movedSquares = Zeros.like(weights);
        }
        firstLeft *= Moments.FIRST;
        secondLeft *= Moments.SECOND;
        for (int r = 0; r < weights.length; r++) {
            remember(r, gradients[r], turned[r]);
            move(r, weights[r], tangents[r], rate, base);
        }
    }

    private void remember(int r, double[] g, double[] turned) {
        double first = Moments.FIRST;
        double second = Moments.SECOND;
        for (int i = 0; i < g.length; i++) {
            means[r][i] = first * means[r][i] + (1 - first) * g[i];
            movedMeans[r][i] = first * movedMeans[r][i] + (1 - first) * turned[i];
            squares[r][i] = second * squares[r][i] + (1 - second) * g[i] * g[i];
            movedSquares[r][i] = second * movedSquares[r][i] + (1 - second) * 2 * g[i] * turned[i];
        }
    }

    private void move(int r, double[] w, double[] tangent, double rate, double base) {
        double first = rate / (1 - firstLeft);
        double second = 1 / (1 - secondLeft);
        for (int i = 0; i < w.length; i++) {
            double m = means[r][i];
            double root = Math.sqrt(squares[r][i] * second);
            double below = root + Moments.LEAST;
            double movedRoot = root == 0 ? 0 : second * movedSquares[r][i] / (2 * root);
            double step = m / below;
            double movedStep = (movedMeans[r][i] - step * movedRoot) / below;
            tangent[i] =
                    (1 - rate * decay) * tangent[i]
                            - rate / base * decay * w[i]
                            - first * (step / base + movedStep);
        }
    }
}
