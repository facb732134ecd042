package io.assay.tune;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The functions that tuning searchers are held against, as `functions.md` beside the golden cases
/// gives them.
public enum TestFunction {
    BRANIN(0.39788735772973816, box(-5, 10, 0, 15), TestFunction::branin),
    HARTMANN3(-3.862779787332663, cube(3, 0, 1), TestFunction::hartmann3),
    HARTMANN6(-3.322368011415515, cube(6, 0, 1), TestFunction::hartmann6),
    SIX_HUMP_CAMEL(-1.0316284534898774, box(-3, 3, -2, 2), TestFunction::camel),
    GOLDSTEIN_PRICE(3, cube(2, -2, 2), TestFunction::goldstein),
    ACKLEY5(0, cube(5, -32.768, 32.768), TestFunction::ackley),
    ROSENBROCK4(0, cube(4, -5, 10), TestFunction::rosenbrock),
    LEVY4(0, cube(4, -10, 10), TestFunction::levy),
    RASTRIGIN3(0, cube(3, -5.12, 5.12), TestFunction::rastrigin),
    STYBLINSKI_TANG3(-117.49849711131424, cube(3, -5, 5), TestFunction::styblinski),
    GRIEWANK5(0, cube(5, -600, 600), TestFunction::griewank),
    ROSENBROCK5(0, cube(5, -5, 10), TestFunction::rosenbrock),
    ROSENBROCK10(0, cube(10, -5, 10), TestFunction::rosenbrock);

    private static final double[][] A3 = {{3, 10, 30}, {0.1, 10, 35}, {3, 10, 30}, {0.1, 10, 35}};
    private static final double[][] P3 = {
        {3689, 1170, 2673}, {4699, 4387, 7470}, {1091, 8732, 5547}, {381, 5743, 8828}
    };
    private static final double[][] A6 = {
        {10, 3, 17, 3.5, 1.7, 8},
        {0.05, 10, 17, 0.1, 8, 14},
        {3, 3.5, 1.7, 10, 17, 8},
        {17, 8, 0.05, 10, 0.1, 14}
    };
    private static final double[][] P6 = {
        {1312, 1696, 5569, 124, 8283, 5886},
        {2329, 4135, 8307, 3736, 1004, 9991},
        {2348, 1451, 3522, 2883, 3047, 6650},
        {4047, 8828, 8732, 5743, 1091, 381}
    };
    private static final double[] WEIGHT = {1, 1.2, 3, 3.2};

    private final double minimum;
    private final double[][] bounds;
    private final ToDoubleFunction<double[]> formula;
    private final Space space;

    TestFunction(double minimum, double[][] bounds, ToDoubleFunction<double[]> formula) {
        this.minimum = minimum;
        this.bounds = bounds;
        this.formula = formula;
        List<Param<?>> params = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            params.add(Param.real("x" + (i + 1), bounds[i][0], bounds[i][1]));
        }
        space = Space.of(params);
    }

    private static double[][] cube(int d, double low, double high) {
        double[][] bounds = new double[d][];
        Arrays.fill(bounds, new double[] {low, high});
        return bounds;
    }

    private static double[][] box(double a, double b, double c, double d) {
        return new double[][] {{a, b}, {c, d}};
    }

    /// The value at a point.
    public double at(double... x) {
        return formula.applyAsDouble(x);
    }

    /// Its domain.
    public Space space() {
        return space;
    }

    /// Its least value.
    public double minimum() {
        return minimum;
    }

    /// Its value at the point of a trial.
    @SuppressWarnings("unchecked") // all parameters are real
    public double of(Params point) {
        double[] x = new double[bounds.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = point.get((Param<Double>) space.params().get(i));
        }
        return at(x);
    }

    private static double sq(double v) {
        return v * v;
    }

    private static double branin(double[] x) {
        double b = 5.1 / (4 * Math.PI * Math.PI);
        double t = 1 / (8 * Math.PI);
        return sq(x[1] - b * x[0] * x[0] + 5 / Math.PI * x[0] - 6)
                + 10 * (1 - t) * Math.cos(x[0])
                + 10;
    }

    private static double hartmann3(double[] x) {
        return hartmann(x, A3, P3);
    }

    private static double hartmann6(double[] x) {
        return hartmann(x, A6, P6);
    }

    private static double hartmann(double[] x, double[][] a, double[][] p) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double inner = 0;
            for (int j = 0; j < x.length; j++) {
                inner += a[i][j] * sq(x[j] - 1e-4 * p[i][j]);
            }
            sum -= WEIGHT[i] * Math.exp(-inner);
        }
        return sum;
    }

    private static double camel(double[] x) {
        double a = x[0] * x[0];
        double b = x[1] * x[1];
        return (4 - 2.1 * a + a * a / 3) * a + x[0] * x[1] + (-4 + 4 * b) * b;
    }

    private static double goldstein(double[] v) {
        double x = v[0];
        double y = v[1];
        return (1 + sq(x + y + 1) * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y))
                * (30
                        + sq(2 * x - 3 * y)
                                * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y));
    }

    private static double ackley(double[] x) {
        double squares = 0;
        double cosines = 0;
        for (double v : x) {
            squares += v * v;
            cosines += Math.cos(2 * Math.PI * v);
        }
        return -20 * Math.exp(-0.2 * Math.sqrt(squares / x.length))
                - Math.exp(cosines / x.length)
                + 20
                + Math.E;
    }

    private static double rosenbrock(double[] x) {
        double sum = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            sum += 100 * sq(x[i + 1] - x[i] * x[i]) + sq(1 - x[i]);
        }
        return sum;
    }

    private static double levy(double[] x) {
        double sum = sq(Math.sin(Math.PI * (1 + (x[0] - 1) / 4)));
        for (int i = 0; i < x.length; i++) {
            double w = 1 + (x[i] - 1) / 4;
            sum +=
                    i + 1 < x.length
                            ? sq(w - 1) * (1 + 10 * sq(Math.sin(Math.PI * w + 1)))
                            : sq(w - 1) * (1 + sq(Math.sin(2 * Math.PI * w)));
        }
        return sum;
    }

    private static double rastrigin(double[] x) {
        double sum = 10 * x.length;
        for (double v : x) {
            sum += v * v - 10 * Math.cos(2 * Math.PI * v);
        }
        return sum;
    }

    private static double styblinski(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += (v * v * v * v - 16 * v * v + 5 * v) / 2;
        }
        return sum;
    }

    private static double griewank(double[] x) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * x[i] / 4000;
            product *= Math.cos(x[i] / Math.sqrt(i + 1));
        }
        return 1 + sum - product;
    }
}
