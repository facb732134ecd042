package io.assay.cli.input;

import io.assay.cli.request.Request;
import io.assay.cli.request.Roles;
import io.assay.cli.request.Task;
import io.assay.cli.request.UsageException;
import java.util.List;

/// The columns of tasks that are not about one class per row: predicted numbers, several labels, and
/// ranked items.
final class FamilyChoice {
    private final LayoutChoice choice;
    private final Source source;
    private final Task task;
    private final Roles roles;
    private final List<String> columns;
    private final ForecastChoice forecasts;

    FamilyChoice(LayoutChoice choice, Source source, Request request, Roles roles) {
        this.choice = choice;
        this.source = source;
        this.task = request.task();
        this.roles = roles;
        columns = source.table().columns();
        forecasts = new ForecastChoice(choice, columns, roles, request.forecasts());
        if (task != null && task != Task.PROBABILISTIC) {
            refuseForecasts(request);
        }
    }

    /// The layout, or null when it is none of these tasks.
    Layout choose() {
        if (task != null) {
            return task.isFamily() ? of(task, "--task says so") : null;
        }
        if (forecasts.why() != null) {
            return of(Task.PROBABILISTIC, forecasts.why());
        }
        if (roles.query() != null || has(Defaults.QUERY, Defaults.RELEVANCE, Defaults.SCORE)) {
            return of(Task.RANKING, "items have a query, a relevance and a score");
        }
        if (roles.truth() == null && !columns.contains(Defaults.TRUTH) && isLabelled()) {
            return of(Task.MULTILABEL, "columns t_* hold a truth and p_* a score for each label");
        }
        String predicted = choice.optional(roles.predicted(), Defaults.PREDICTED);
        String score = choice.optional(roles.score(), Defaults.SCORE);
        boolean open = predicted != null && score == null && choice.probabilities().size() < 2;
        String truth = open ? choice.optional(roles.truth(), Defaults.TRUTH) : null;
        String found = truth == null ? null : Fractions.first(source.table(), truth, predicted);
        return found == null
                ? null
                : of(Task.REGRESSION, source.title(predicted) + " holds numbers such as " + found);
    }

    private boolean has(String... names) {
        return columns.containsAll(List.of(names));
    }

    private boolean isLabelled() {
        long truths = starting(Defaults.TRUTHS).size();
        return truths > 0 && truths == starting(Defaults.PROBABILITY).size();
    }

    private List<String> starting(String prefix) {
        return columns.stream().filter(name -> name.startsWith(prefix)).toList();
    }

    private Layout of(Task chosen, String why) {
        refuse(chosen, "--score-b", roles.scoreB());
        return switch (chosen) {
            case REGRESSION -> regression(why);
            case RANKING -> ranking(why);
            case PROBABILISTIC -> probabilistic(why);
            default -> multilabel(why);
        };
    }

    private static void refuseForecasts(Request request) {
        refuse(request.task(), "--quantiles", request.forecasts().quantiles());
        refuse(request.task(), "--members", request.forecasts().members());
        refuse(request.task(), "--lower", request.forecasts().lower());
        refuse(request.task(), "--upper", request.forecasts().upper());
    }

    private static void refuse(Task chosen, String option, String value) {
        if (value != null) {
            throw new UsageException(option + " has no meaning in a " + chosen.text() + " task");
        }
    }

    private Layout regression(String why) {
        refuse(Task.REGRESSION, "--score", roles.score());
        refuse(Task.REGRESSION, "--probabilities", roles.probabilities());
        String truth = choice.required("--truth", roles.truth(), Defaults.TRUTH);
        String predicted = choice.required("--predicted", roles.predicted(), Defaults.PREDICTED);
        return layout(Task.REGRESSION, why, truth, null, predicted, List.of(), null, List.of());
    }

    private Layout ranking(String why) {
        refuse(Task.RANKING, "--predicted", roles.predicted());
        refuse(Task.RANKING, "--probabilities", roles.probabilities());
        refuse(Task.RANKING, "--group", roles.group());
        String query = choice.required("--query", roles.query(), Defaults.QUERY);
        String truth = choice.required("--truth", roles.truth(), Defaults.RELEVANCE);
        String score = choice.required("--score", roles.score(), Defaults.SCORE);
        return layout(Task.RANKING, why, truth, score, null, List.of(), query, List.of());
    }

    private Layout probabilistic(String why) {
        refuse(Task.PROBABILISTIC, "--predicted", roles.predicted());
        refuse(Task.PROBABILISTIC, "--group", roles.group());
        return forecasts.choose(why);
    }

    private Layout multilabel(String why) {
        refuse(Task.MULTILABEL, "--score", roles.score());
        refuse(Task.MULTILABEL, "--predicted", roles.predicted());
        refuse(Task.MULTILABEL, "--group", roles.group());
        List<String> truths = choice.listed(roles.truth(), Defaults.TRUTHS);
        List<String> scores = choice.probabilities();
        if (truths.isEmpty() || scores.isEmpty()) {
            throw choice.nothing(
                    truths.isEmpty() ? "t_*" : "p_*",
                    truths.isEmpty() ? "--truth" : "--probabilities");
        }
        if (truths.size() != scores.size()) {
            throw new UsageException(
                    "there are "
                            + truths.size()
                            + " columns of truth and "
                            + scores.size()
                            + " of scores; expected one of each for every label");
        }
        return layout(Task.MULTILABEL, why, null, null, null, scores, null, truths);
    }

    private Layout layout(
            Task chosen,
            String why,
            String truth,
            String score,
            String predicted,
            List<String> scores,
            String query,
            List<String> truths) {
        return new Layout(
                chosen,
                why,
                truth,
                score,
                null,
                predicted,
                scores,
                choice.named(roles.weight()),
                choice.groups(),
                query,
                truths,
                choice.notes());
    }
}
