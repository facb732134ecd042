package io.assay.cli.request;

import io.assay.Undefined;
import io.assay.cli.result.Selection;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `assay evaluate` was asked for.
///
/// @param file the table, or null when the roles are `.npy` files
/// @param roles what holds what
/// @param task null to detect it
/// @param positive the positive class; null to take the obvious one
/// @param labels the declared classes in their order; empty when not declared
/// @param threshold predicted positive is score >= threshold
/// @param metrics which keys are wanted; those of the bounds always are
/// @param undefined what stands for 0/0
/// @param bounds the worst value allowed, by key
/// @param certainty which intervals stand beside the numbers
/// @param rows the cell whose rows are listed, as `TRUTH,PREDICTED`; or null
/// @param shift at which other prevalence the numbers are told too
/// @param curves whether curves are written
/// @param threads how many threads work, the calling one included; 0 for as many as there are cores
/// @param json whether the report is JSON
/// @param pages what the report is drawn into
/// @param forecasts which columns hold predicted distributions
public record Request(
        Path file,
        Roles roles,
        Task task,
        String positive,
        List<String> labels,
        double threshold,
        Selection metrics,
        Undefined undefined,
        Map<String, Double> bounds,
        Certainty certainty,
        String rows,
        Shift shift,
        boolean curves,
        int threads,
        boolean json,
        Pages pages,
        ForecastRoles forecasts) {

    /// A request of which no column holds a predicted distribution.
    public Request(
            Path file,
            Roles roles,
            Task task,
            String positive,
            List<String> labels,
            double threshold,
            Selection metrics,
            Undefined undefined,
            Map<String, Double> bounds,
            Certainty certainty,
            String rows,
            Shift shift,
            boolean curves,
            int threads,
            boolean json,
            Pages pages) {
        this(
                file,
                roles,
                task,
                positive,
                labels,
                threshold,
                metrics,
                undefined,
                bounds,
                certainty,
                rows,
                shift,
                curves,
                threads,
                json,
                pages,
                ForecastRoles.NONE);
    }

    /// The same for another file.
    public Request of(Path other) {
        return new Request(
                other, roles, task, positive, labels, threshold, metrics, undefined, bounds,
                certainty, rows, shift, curves, threads, json, pages, forecasts);
    }

    /// The keys that were asked for by name.
    public Set<String> named() {
        Set<String> named = new LinkedHashSet<>(metrics.keys());
        named.addAll(bounds.keySet());
        return named;
    }

    /// All keys that are computed.
    public Selection wanted() {
        return metrics.and(bounds.keySet());
    }
}
