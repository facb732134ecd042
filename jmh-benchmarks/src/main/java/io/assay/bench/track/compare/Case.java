package io.assay.bench.track.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One thing that is measured: a benchmark method with its parameters.
///
/// @param benchmark the full name of the method
/// @param parameters values of the parameters that have a choice, by name
/// @param threads how many threads JMH runs it on, all of a group; -1 is as many as there are cores
public record Case(String benchmark, Map<String, String> parameters, int threads) {

    /// The method's class and name, then the parameters.
    public String label() {
        int method = benchmark.lastIndexOf('.');
        int type = benchmark.lastIndexOf('.', method - 1);
        StringBuilder label = new StringBuilder(benchmark.substring(type + 1));
        new TreeMap<>(parameters).forEach((k, v) -> label.append(' ').append(k + "=" + v));
        return label.toString();
    }

    /// All choices of the parameters' values.
    static List<Case> all(String benchmark, Map<String, List<String>> choices, int threads) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> some : all) {
                for (String value : choice.getValue()) {
                    Map<String, String> one = new TreeMap<>(some);
                    one.put(choice.getKey(), value);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all.stream().map(one -> new Case(benchmark, one, threads)).toList();
    }
}
