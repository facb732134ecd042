package io.assay.cli.result;

import io.assay.Interval;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.interval.Estimate;
import io.assay.slice.Slices;
import io.assay.slice.Slices.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of one evaluation by key, in the order in which they were put; those that are not
/// wanted are left out.
public final class Results {
    private final Selection selection;
    private final Undefined policy;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> undefined = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, Interval> intervals = new LinkedHashMap<>();
    private final Map<String, List<Interval>> classIntervals = new LinkedHashMap<>();
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final List<String> offered = new ArrayList<>();
    private List<String> groups = List.of();
    private Map<String, Value> shifted = Map.of();
    private Slices slices;
    private List<String> sliceMetrics = List.of();
    private List<Finding> findings = List.of();

    /// Empty results.
    ///
    /// @param policy what stands for a ratio 0/0
    public Results(Selection selection, Undefined policy) {
        this.selection = selection;
        this.policy = policy;
    }

    /// What stands for a ratio 0/0.
    public Undefined policy() {
        return policy;
    }

    /// Whether anything is done with a value under this key.
    public boolean wants(String key) {
        return selection.has(key);
    }

    /// Whether everything is wanted.
    public boolean isAll() {
        return selection.isAll();
    }

    /// Keeps the groups and how they differ.
    public void slices(Slices groups, List<String> metrics, List<Finding> differences) {
        slices = groups;
        sliceMetrics = List.copyOf(metrics);
        findings = List.copyOf(differences);
    }

    /// The groups; null where there are none.
    public Slices slices() {
        return slices;
    }

    /// The metrics of each group.
    public List<String> sliceMetrics() {
        return sliceMetrics;
    }

    /// How the groups differ from the largest.
    public List<Finding> findings() {
        return findings;
    }

    /// Keeps the values at another prevalence.
    public void shifted(Map<String, Value> values) {
        shifted = Collections.unmodifiableMap(values);
    }

    /// The values at another prevalence by key, in order; empty when none were asked for.
    public Map<String, Value> shifted() {
        return shifted;
    }

    /// Puts a number of rows or a sum of weights.
    public void count(String key, double value) {
        put(key, new Entry.Count(value));
    }

    /// Puts a value, or the reason why there is none, under the policy.
    public void put(String key, Value value) {
        Value kept = value.under(policy);
        put(key, kept.isDefined() ? new Entry.Number(kept.value()) : new Entry.Missing());
        why(key, kept.reason());
        if (kept.note() != null && wants(key)) {
            notes.put(key, kept.note());
        }
    }

    /// Says why something under the key is undefined; null says nothing.
    public void why(String key, String reason) {
        if (reason != null && wants(key)) {
            undefined.put(key, reason);
        }
    }

    /// Puts a number; NaN is undefined for the reason.
    public void put(String key, double value, String whyNaN) {
        put(key, Double.isNaN(value) ? Value.undefined(whyNaN) : Value.of(value));
    }

    /// Puts an entry of any kind.
    public void put(String key, Entry entry) {
        offered.add(key);
        if (wants(key)) {
            entries.put(key, entry);
        }
    }

    /// Keeps the names of groups whose values stand under `group.NAME.`.
    public void groups(List<String> names) {
        groups = List.copyOf(names);
    }

    /// The names of those groups, in order.
    public List<String> groups() {
        return groups;
    }

    /// Says that there is such a key, which is not wanted.
    public void offer(String key) {
        offered.add(key);
    }

    /// Puts the interval of a value that is there and defined.
    public void interval(String key, Estimate estimate) {
        if (entries.get(key) instanceof Entry.Number && estimate.reason() == null) {
            intervals.put(key, estimate.interval());
            methods.put(key, estimate.method());
        }
    }

    /// Puts the intervals of the numbers of all classes.
    public void intervals(String key, List<Estimate> perClass) {
        if (entries.get(key) instanceof Entry.Numbers) {
            classIntervals.put(key, perClass.stream().map(Estimate::interval).toList());
            perClass.stream()
                    .filter(estimate -> estimate.reason() == null)
                    .findFirst()
                    .ifPresent(estimate -> methods.put(key, estimate.method()));
        }
    }

    /// The entries by key, in order.
    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /// Why a value, or some of its numbers, is undefined: by key, in order.
    public Map<String, String> undefined() {
        return Collections.unmodifiableMap(undefined);
    }

    /// What to know about a value, such as over how many classes it is a mean: by key, in order.
    public Map<String, String> notes() {
        return Collections.unmodifiableMap(notes);
    }

    /// The intervals by key, in order.
    public Map<String, Interval> intervals() {
        return Collections.unmodifiableMap(intervals);
    }

    /// The intervals of the numbers of each class by key, in order; undefined where there is none.
    public Map<String, List<Interval>> classIntervals() {
        return Collections.unmodifiableMap(classIntervals);
    }

    /// How each interval was made, by key, in order.
    public Map<String, String> methods() {
        return Collections.unmodifiableMap(methods);
    }

    /// Every key that was put, wanted or not.
    public List<String> offered() {
        return Collections.unmodifiableList(offered);
    }
}
