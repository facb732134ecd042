package io.assay.cli.input;

import io.assay.cli.input.Forecast.Form;
import io.assay.cli.request.ForecastRoles;
import io.assay.cli.request.Roles;
import io.assay.cli.request.Task;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The columns of predicted distributions.
final class ForecastChoice {
    private static final Pattern LEVEL = Pattern.compile("(?:[0-9]+(?:[.][0-9]*)?|[.][0-9]+)$");

    private final LayoutChoice choice;
    private final List<String> columns;
    private final Roles roles;
    private final ForecastRoles forecasts;

    ForecastChoice(
            LayoutChoice choice, List<String> columns, Roles roles, ForecastRoles forecasts) {
        this.choice = choice;
        this.columns = columns;
        this.roles = roles;
        this.forecasts = forecasts;
    }

    /// Why there are such columns although no task was said; null when there are none.
    String why() {
        if (forecasts.any()) {
            return "the command names columns of forecasts";
        }
        List<String> quantiles = starting(Defaults.QUANTILES);
        boolean known =
                quantiles.size() > 1
                        && quantiles.stream().allMatch(name -> isLevel(level(name)))
                        && columns.contains(Defaults.TRUTH)
                        && !columns.contains(Defaults.SCORE)
                        && !columns.contains(Defaults.PREDICTED);
        return known
                ? "columns "
                        + quantiles.getFirst()
                        + " to "
                        + quantiles.getLast()
                        + " hold quantiles"
                : null;
    }

    Layout choose(String why) {
        String truth = choice.required("--truth", roles.truth(), Defaults.TRUTH);
        Form form = form();
        if (form != Form.BOUNDS && forecasts.level() != null) {
            throw new UsageException("--level goes with --lower and --upper");
        }
        Map<Double, String> quantiles = form == Form.QUANTILES ? quantiles() : Map.of();
        List<String> chosen =
                form == Form.QUANTILES ? List.copyOf(quantiles.values()) : columns(form);
        List<Double> levels =
                form == Form.BOUNDS ? List.of(boundLevel()) : List.copyOf(quantiles.keySet());
        return new Layout(
                Task.PROBABILISTIC,
                why,
                truth,
                null,
                null,
                null,
                chosen,
                choice.named(roles.weight()),
                null,
                null,
                List.of(),
                choice.notes(),
                new Forecast(form, levels));
    }

    /// As the command says; otherwise by the default names, of which the first that is there counts.
    private Form form() {
        Map<String, Form> said = new TreeMap<>(Comparator.reverseOrder());
        put(said, "--quantiles", forecasts.quantiles(), Form.QUANTILES);
        put(said, "--members", forecasts.members(), Form.MEMBERS);
        put(said, "--lower", forecasts.lower(), Form.BOUNDS);
        put(said, "--upper", forecasts.upper(), Form.BOUNDS);
        put(said, "--probabilities", roles.probabilities(), Form.CLASSES);
        put(said, "--score", roles.score(), Form.EVENT);
        if (said.values().stream().distinct().count() > 1) {
            throw new UsageException(
                    String.join(" and ", said.keySet())
                            + " exclude each other: a forecast has one form");
        }
        return said.isEmpty() ? found() : said.values().iterator().next();
    }

    private static void put(Map<String, Form> said, String option, String value, Form form) {
        if (value != null) {
            said.put(option, form);
        }
    }

    private Form found() {
        if (!starting(Defaults.QUANTILES).isEmpty()) {
            return Form.QUANTILES;
        }
        if (!starting(Defaults.MEMBERS).isEmpty()) {
            return Form.MEMBERS;
        }
        if (columns.contains(Defaults.LOWER) && columns.contains(Defaults.UPPER)) {
            return Form.BOUNDS;
        }
        if (starting(Defaults.PROBABILITY).size() > 1) {
            return Form.CLASSES;
        }
        if (columns.contains(Defaults.SCORE)) {
            return Form.EVENT;
        }
        throw choice.nothing(
                "q_*, m_*, lower and upper, p_* or y_score",
                "--quantiles, --members, --lower and --upper, --probabilities or --score");
    }

    private List<String> columns(Form form) {
        return switch (form) {
            case MEMBERS -> choice.listed(forecasts.members(), Defaults.MEMBERS);
            case BOUNDS ->
                    List.of(
                            choice.required("--lower", forecasts.lower(), Defaults.LOWER),
                            choice.required("--upper", forecasts.upper(), Defaults.UPPER));
            case EVENT -> List.of(choice.required("--score", roles.score(), Defaults.SCORE));
            default -> classes();
        };
    }

    private List<String> classes() {
        List<String> classes = choice.probabilities();
        if (classes.size() < 2) {
            throw new UsageException(
                    "--probabilities names 1 column; expected one for each of at least 2 ordered"
                            + " classes");
        }
        return classes;
    }

    /// Columns by their level, rising.
    private Map<Double, String> quantiles() {
        Map<Double, String> byLevel = new TreeMap<>();
        for (String name : choice.listed(forecasts.quantiles(), Defaults.QUANTILES)) {
            double level = level(name);
            if (!isLevel(level)) {
                throw new UsageException(
                        "column "
                                + InputException.plain(name)
                                + " is no quantile: its name should end in a level between 0 and 1,"
                                + " such as q_0.1");
            }
            String before = byLevel.put(level, name);
            if (before != null) {
                throw new UsageException(
                        "columns "
                                + InputException.plain(before)
                                + " and "
                                + InputException.plain(name)
                                + " are both of level "
                                + level);
            }
        }
        return byLevel;
    }

    private static boolean isLevel(double level) {
        return level > 0 && level < 1;
    }

    /// The number at the end of a name; NaN without one.
    private static double level(String name) {
        Matcher number = LEVEL.matcher(name);
        return number.find() ? Double.parseDouble(number.group()) : Double.NaN;
    }

    private double boundLevel() {
        String text = forecasts.level();
        if (text == null) {
            throw new UsageException(
                    "--lower and --upper need --level, such as --level 90 for intervals that should"
                            + " hold the truth of 90 % of all rows");
        }
        double percent;
        try {
            percent = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            percent = Double.NaN;
        }
        if (!(percent > 0 && percent < 100)) {
            throw new UsageException(
                    "--level is "
                            + InputException.quote(text)
                            + "; expected a number of percent between 0 and 100");
        }
        return percent / 100;
    }

    private List<String> starting(String prefix) {
        List<String> found = new ArrayList<>(columns);
        found.removeIf(name -> !name.startsWith(prefix));
        return found;
    }
}
