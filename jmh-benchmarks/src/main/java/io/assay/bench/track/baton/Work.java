package io.assay.bench.track.baton;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What one side is to run.
///
/// @param jar a jar of JMH benchmarks
/// @param benchmark the full name of a method
/// @param parameters the values of the parameters that have a choice
public record Work(Path jar, String benchmark, Map<String, String> parameters) {

    /// What JMH needs to hear to run this and nothing else, once.
    List<String> options() {
        List<String> options = new ArrayList<>();
        options.add("^\\Q" + benchmark + "\\E$");
        parameters.forEach((name, value) -> options.addAll(List.of("-p", name + "=" + value)));
        options.addAll(List.of("-bm", "avgt", "-tu", "ns", "-f", "1", "-wf", "0", "-foe", "true"));
        return options;
    }
}
