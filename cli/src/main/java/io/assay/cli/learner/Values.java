package io.assay.cli.learner;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.NearestName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The settings of a learner in effect: those that were given, and what stands for the others.
public final class Values {
    private final String learner;
    private final List<Setting> settings;
    private final Map<String, String> given;
    private final Map<String, String> texts = new LinkedHashMap<>();

    /// Checks what was given.
    ///
    /// @throws UsageException if there is no such setting, or it cannot have the value
    Values(String learner, List<Setting> settings, Map<String, String> given) {
        this.learner = learner;
        this.settings = settings;
        this.given = Map.copyOf(given);
        for (Setting setting : settings) {
            String text = given.get(setting.name());
            texts.put(
                    setting.name(),
                    text == null ? setting.otherwise(given) : setting.checked(text));
        }
        for (String name : given.keySet()) {
            if (!texts.containsKey(name)) {
                throw unknown(name);
            }
        }
    }

    private UsageException unknown(String name) {
        String hint =
                NearestName.of(name, texts.keySet())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; expected " + String.join(", ", texts.keySet()));
        return new UsageException(
                learner
                        + " has no setting "
                        + InputException.quote(name)
                        + (texts.isEmpty() ? ", nor any other" : hint));
    }

    /// The same with another value of one setting.
    public Values with(String name, String value) {
        Map<String, String> others = new HashMap<>(given);
        others.put(name, value);
        return new Values(learner, settings, others);
    }

    /// All of them as text.
    public Map<String, String> texts() {
        return texts;
    }

    int whole(String name) {
        return Integer.parseInt(texts.get(name));
    }

    double number(String name) {
        return Double.parseDouble(texts.get(name));
    }

    int[] wholes(String name) {
        return split(texts.get(name)).mapToInt(Integer::parseInt).toArray();
    }

    List<String> words(String name) {
        return split(texts.get(name)).toList();
    }

    /// What stands between commas.
    static Stream<String> split(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    String word(String name) {
        return texts.get(name);
    }

    List<String> names(String name) {
        String text = texts.get(name);
        return text.equals(Setting.NONE)
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    boolean yes(String name) {
        return texts.get(name).equals("yes");
    }
}
